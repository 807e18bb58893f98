package org.morningback.malformed;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.morningback.knowledge.KnowledgeBase;
import org.morningback.knowledge.questions.Question;
import org.morningback.knowledge.questions.Step;

/** Forms that no page of ours would send, in requests that are sound otherwise. */
final class MalformedForms {

	private final KnowledgeBase knowledge;

	private final Chance chance;

	private final Visitor visitor;

	MalformedForms(KnowledgeBase knowledge, Chance chance, Visitor visitor) {
		this.knowledge = knowledge;
		this.chance = chance;
		this.visitor = visitor;
	}

	RawRequest wrongFields() {
		Step step = step();
		Function<Question, String> field = (question) -> this.chance.oneOf(legal(question), legal(question),
				question.id() + "=" + this.chance.odd(), this.chance.odd() + '=' + legal(question),
				legal(question) + '&' + legal(question), question.id() + "[]=none", "", question.id().value());
		return to(step).form(token() + step.questions().stream().map(field).collect(Collectors.joining("&")) + '&'
				+ this.chance.odd());
	}

	RawRequest tooManyFields() {
		Step step = step();
		int count = 500 + this.chance.below(20000);
		String name = this.chance.oneOf(step.questions().get(0).id().value(), "x", "", "return");
		return to(step).form(token() + IntStream.range(0, count)
			.mapToObj((i) -> name + ((count % 2 == 0) ? "" : i) + "=none")
			.collect(Collectors.joining("&")));
	}

	RawRequest hugeBody() {
		String value = "y".repeat(60_000 + this.chance.below(2_000_000));
		RawRequest request = to(step());
		return this.chance.oneIn(2) ? request.form(token() + "age=" + value)
				: request.header("Content-Type", this.chance.oneOf("text/plain", "application/json")).body(value);
	}

	RawRequest chunked() {
		String fields = token() + legal(step().questions().get(0));
		String sound = "%x\r\n%s\r\n0\r\n\r\n".formatted(fields.length(), fields);
		return to(step())
			.form(this.chance.oneOf(sound, sound, "zz\r\n" + fields, "fffffffff\r\n" + fields, "-1\r\n\r\n",
					sound.replace("\r\n", "\n"), sound + sound, "5;a=\0\r\n" + fields, sound + "X-Trailer: \0\r\n\r\n"))
			.unmeasured()
			.header("Transfer-Encoding",
					this.chance.oneOf("chunked", "chunked", "chunked, chunked", "identity", "gzip"));
	}

	RawRequest wrongContentType() {
		String fields = token() + legal(step().questions().get(0));
		return to(step()).header("Content-Type", this.chance.oneOf("application/json", "text/xml", "", "///",
				"application/x-www-form-urlencoded;charset=", "application/x-www-form-urlencoded;charset=utf-16",
				"application/x-www-form-urlencoded;charset=no-such", "application/x-www-form-urlencoded;\0",
				"image/png", this.chance.odd()))
			.body(fields);
	}

	RawRequest multipart() {
		String part = "--b\r\nContent-Disposition: form-data; name=\"%s\"%s\r\n\r\n%s\r\n";
		String parts = part.formatted("_csrf", "", this.visitor.token())
				+ part.formatted(step().questions().get(0).id(),
						this.chance.oneOf("", "; filename=\"../x\"", "; filename=", "; x=\0"), this.chance.odd());
		return to(step())
			.header("Content-Type",
					"multipart/form-data" + this.chance.oneOf("; boundary=b", "; boundary=b", "; boundary=", "",
							"; boundary=c", "; boundary=" + "b".repeat(5000)))
			.body(this.chance.oneOf(parts + "--b--\r\n", parts, "--b--",
					parts.repeat(1 + this.chance.below(80)) + "--b--\r\n", parts.substring(0, parts.length() / 2)));
	}

	RawRequest wrongToken() {
		String fields = legal(step().questions().get(0));
		String token = this.chance.oneOf("", "_csrf=&", "_csrf=" + this.chance.odd() + '&',
				"_csrf=" + "A".repeat(96) + '&', "_csrf=" + this.chance.base64(72) + '&', token() + token());
		return new RawRequest("POST",
				this.chance.oneOf("/steps/emergency", "/my-answers/delete", "/my-answers/keep",
						"/my-answers/start-again"))
			.header("Cookie",
					this.chance.oneOf(this.visitor.cookies(), "", "XSRF-TOKEN=" + this.chance.odd(),
							"XSRF-TOKEN=a; XSRF-TOKEN=b"))
			.form(token + fields);
	}

	private Step step() {
		List<Step> steps = this.knowledge.steps().toList();
		return steps.get(this.chance.below(steps.size()));
	}

	private String legal(Question question) {
		return question.id() + "=" + question.options().get(this.chance.below(question.options().size())).id();
	}

	private String token() {
		return "_csrf=" + this.visitor.token() + '&';
	}

	private RawRequest to(Step step) {
		String query = this.chance.oneIn(4)
				? "?return=" + this.chance.oneOf("check", "//example.org", "%0d%0a", "%ff", "%") : "";
		return new RawRequest("POST", "/steps/" + step.id() + query).header("Cookie", this.visitor.cookies());
	}

}
