package org.morningback.proof;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.CRC32;

import org.morningback.assessment.Assessment;
import org.morningback.assessment.Assessor;
import org.morningback.assessment.Finding;
import org.morningback.knowledge.KnowledgeBase;
import org.morningback.knowledge.WorkedCase;
import org.morningback.knowledge.questions.Answers;
import org.morningback.knowledge.questions.QuestionPath;
import org.morningback.knowledge.rules.Audience;
import org.morningback.knowledge.rules.Cause;

/** All that is told to the person of a worked case, in a few lines to compare. */
final class Verdict {

	private Verdict() {
	}

	static String of(WorkedCase each, KnowledgeBase knowledge) {
		Assessment told = Assessor.assess(knowledge, each.answers());
		Answers counted = knowledge.path(each.answers()).counted();
		Set<String> notFor = knowledge.textsNotFor(counted);
		return "%s: %s, %s\n".formatted(each.id(), told.urgency().word(), told.contact())
				+ line("rules", told.raisedFlags().stream().map((flag) -> flag.rule().id()))
				+ line("findings", told.findings().stream().map(Verdict::finding))
				+ line("tips", told.tips()
					.stream()
					.map((tip) -> "%s (%s, %s, %s)".formatted(tip.id(), tip.moment(), tip.cost(), tip.evidence())))
				+ line("routine",
						told.routine()
							.stream()
							.map((step) -> "%s (%s, %s)".formatted(step.id(), step.phase(), step.evidence())))
				+ line("safety-net",
						knowledge.safetyNet()
							.stream()
							.filter((line) -> !notFor.contains("safety-net." + line.id()))
							.map((line) -> "%s (%s)".formatted(line.id(), line.urgency().word())))
				+ line("not-for", notFor.stream().filter((text) -> !text.startsWith("safety-net.")).sorted());
	}

	/** The urgency, and a checksum of all that is told. */
	static String inShort(WorkedCase each, KnowledgeBase knowledge) {
		var checksum = new CRC32();
		checksum.update(of(each, knowledge).getBytes(StandardCharsets.UTF_8));
		return "%s: %s %08x\n".formatted(each.id(), Assessor.assess(knowledge, each.answers()).urgency().word(),
				checksum.getValue());
	}

	/** What everybody is told. */
	static String ofEveryone(KnowledgeBase knowledge) {
		return "everyone\n"
				+ line("claims", knowledge.claims().stream().map((claim) -> claim.id() + " " + claim.tips()))
				+ line("clinician",
						knowledge.clinicianParts()
							.stream()
							.map((part) -> part.id() + " " + part.questions() + (part.everyOption() ? " each" : "")
									+ (part.inBrief() ? " in brief" : "")))
				+ line("criteria",
						knowledge.criteria()
							.stream()
							.map((criteria) -> "%s %d of %s, only %s".formatted(criteria.id(), criteria.needed(),
									criteria.items().stream().map((item) -> item.sign()).toList(),
									criteria.onlyWhen().mentions().stream().map(Object::toString).sorted().toList())));
	}

	private static String finding(Finding finding) {
		String name = finding.cause().id() + " " + finding.fit().word();
		return (finding.cause().kind() == Cause.Kind.CONCERN) ? name : name + " " + finding.points();
	}

	private static String line(String name, Stream<?> told) {
		return "  "
				+ "%s: %s"
					.formatted(name,
							told.map((one) -> one.toString().toLowerCase(Locale.ROOT))
								.collect(Collectors.joining(", ")))
					.strip()
				+ '\n';
	}

}
