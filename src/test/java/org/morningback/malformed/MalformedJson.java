package org.morningback.malformed;

/** Bodies that are not what the JSON interface asks for. */
final class MalformedJson {

	private final Chance chance;

	MalformedJson(Chance chance) {
		this.chance = chance;
	}

	RawRequest request() {
		return new RawRequest(this.chance.oneOf("POST", "POST", "POST", "PUT", "GET"), "/api/assessments")
			.header("Content-Type",
					this.chance.oneOf("application/json", "application/json", "application/json;charset=utf-16",
							"application/problem+json", "text/plain", "", "application/json;\0"))
			.header("Accept", this.chance.oneOf("application/json", "*/*", "text/html", "///", "application/xml", ""))
			.header("Accept-Language", this.chance.oneOf("en", "de-DE, *;q=0.1", this.chance.odd()))
			.body(body());
	}

	private String body() {
		String odd = this.chance.odd();
		String value = this.chance.oneOf("1", "null", "true", "{}", "[]", "[[]]", "[null]", "[1]", "\"\"",
				"\"" + odd + '"', "1e999", "[\"none\",\"chest-pain\"]", "[\"none\",\"none\"]", "-0", "\"\\ud800\"",
				"\"none\"");
		String answers = "{\"answers\": {\"%s\": %s}}"
			.formatted(this.chance.oneOf("emergency-signs", "age", odd, "", "__proto__", "morning-pain"), value);
		return switch (this.chance.below(12)) {
			case 0 -> "[".repeat(1 + this.chance.below(20000));
			case 1 -> "{\"answers\":".repeat(1 + this.chance.below(3000));
			case 2 -> answers.substring(0, this.chance.below(answers.length()));
			case 3 -> "{\"answers\": %s}".formatted(value);
			case 4 -> "{\"answers\": {\"age\": \"35-to-44\", \"age\": " + value + "}, \"answers\": {}}";
			case 5 -> "\u00ef\u00bb\u00bf" + answers;
			case 6 -> answers + answers;
			case 7 -> this.chance.bytes(200);
			case 8 -> "{\"answers\": {\"age\": \"" + "y".repeat(1 + this.chance.below(1_500_000)) + "\"}}";
			case 9 -> "{\"answers\": {%s\"x\": 1}}".formatted("\"age\": 1, ".repeat(this.chance.below(9000)));
			case 10 -> value;
			default -> answers;
		};
	}

}
