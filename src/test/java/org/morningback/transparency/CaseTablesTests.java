package org.morningback.transparency;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.morningback.knowledge.CaseGroup;
import org.morningback.knowledge.KnowledgeBase;
import org.morningback.knowledge.TinyKnowledge;
import org.morningback.knowledge.WorkedCase;
import org.morningback.knowledge.questions.Urgency;
import org.morningback.knowledge.rules.Cause;
import org.morningback.knowledge.rules.UrgencyRule;
import org.morningback.release.Release;
import org.morningback.transparency.CaseTable.Group;
import org.morningback.transparency.CaseTable.Result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.morningback.knowledge.TinyKnowledge.answers;
import static org.morningback.knowledge.TinyKnowledge.chosen;
import static org.morningback.knowledge.TinyKnowledge.concern;
import static org.morningback.knowledge.TinyKnowledge.several;

/** Tests for {@link CaseTables}. */
class CaseTablesTests {

	private static final KnowledgeBase KNOWLEDGE = new TinyKnowledge().step("signs", several("signs", "fever", "none"))
		.rule("hot", Urgency.URGENT, chosen("signs", "fever"), "infection")
		.with(concern("infection"))
		.build();

	private static final WorkedCase HOT = new WorkedCase("hot", "A fever.", answers("signs=fever"),
			List.of(Urgency.URGENT, Urgency.EMERGENCY), Urgency.URGENT, List.of(new Cause.Id("infection")),
			List.of(new UrgencyRule.Id("hot")));

	private static final WorkedCase COLD = new WorkedCase("cold", "A rule not met.", answers("signs=none"),
			List.of(Urgency.SELF_CARE), Urgency.SELF_CARE, List.of(), List.of(new UrgencyRule.Id("hot")));

	@TempDir
	Path folder;

	@Test
	void tellsByGroupWhichCasesPass() {
		Group group = tables().of(release("1", HOT, COLD)).groups().get(0);

		assertThat(group.name()).isEqualTo("own");
		assertThat(group.about()).isEqualTo("Made up.");
		assertThat(group.passed()).isEqualTo(1);
		assertThat(group.results()).filteredOn(Result::passes).extracting(Result::id).containsExactly("hot");
	}

	@Test
	void tellsWhatWasExpectedAndWhatCame() {
		Group group = tables().of(release("1", HOT, COLD)).groups().get(0);

		assertThat(group.results()).containsExactly(
				new Result("hot", "A fever.", List.of("urgent", "emergency"), "urgent", List.of("infection"),
						List.of("infection"), List.of(), true),
				new Result("cold", "A rule not met.", List.of("self-care"), "self-care", List.of(), List.of(),
						List.of("hot"), false));
	}

	@Test
	void judgesAReleaseOnce() {
		CaseTables tables = tables();
		Release release = release("1", HOT);

		CaseTable first = tables.of(release);

		assertThat(tables.of(release)).isSameAs(first);
		assertThat(tables.of(release("2", COLD)).groups().get(0).results()).extracting(Result::id)
			.containsExactly("cold");
	}

	@Test
	void hasNothingToReportWithoutCases() {
		assertThat(tables().of(new Release("1", "1", KNOWLEDGE, Map.of())).groups()).isEmpty();
	}

	@Test
	void repeatsTheReportOfAThoroughCheckOfThisContent() throws IOException {
		Files.writeString(this.folder.resolve("report.yml"),
				"checksum: 0123456789\nchecked:\n  - \"9 cases\"\n  - \"8 rules\"\n");

		assertThat(tables().of(release("0123456789", HOT)).checked()).containsExactly("9 cases", "8 rules");
		assertThat(tables().of(release("9876543210", HOT)).checked()).isEmpty();
	}

	private CaseTables tables() {
		return new CaseTables(new ReleaseProofs(this.folder.toUri().toString()));
	}

	private static Release release(String checksum, WorkedCase... cases) {
		return new Release("1", checksum, KNOWLEDGE, Map.of(),
				List.of(new CaseGroup("own", "Made up.", List.of(cases))));
	}

}
