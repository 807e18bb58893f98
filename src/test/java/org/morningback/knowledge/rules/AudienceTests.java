package org.morningback.knowledge.rules;

import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.morningback.knowledge.KnowledgeBase;
import org.morningback.knowledge.TinyKnowledge;
import org.morningback.knowledge.questions.Question;
import org.morningback.knowledge.words.Text;
import org.morningback.knowledge.words.Wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.morningback.knowledge.TinyKnowledge.answers;
import static org.morningback.knowledge.TinyKnowledge.chosen;
import static org.morningback.knowledge.TinyKnowledge.question;
import static org.morningback.knowledge.TinyKnowledge.single;

/** Tests for {@link Audience} and for words of which some are left out. */
class AudienceTests {

	private static final KnowledgeBase KNOWLEDGE = new TinyKnowledge().step("you", single("age", "young", "old"))
		.step("more", question("pregnant", Question.Kind.SINGLE, chosen("age", "young"), "yes", "no"))
		.with(new Audience("tips.heat.cautions.1", chosen("pregnant", "yes")))
		.build();

	@Test
	void aSentenceIsForThoseItConcernsAndWhileThatIsNotKnown() {
		assertThat(notFor("age=young", "pregnant=yes")).isEmpty();
		assertThat(notFor("age=young")).isEmpty();
		assertThat(notFor()).isEmpty();
	}

	@Test
	void aSentenceIsNotForThoseWhoDeniedIt() {
		assertThat(notFor("age=young", "pregnant=no")).containsExactly("tips.heat.cautions.1");
	}

	@Test
	void aSentenceIsNotForThoseWhoAreNeverAsked() {
		assertThat(notFor("age=old")).containsExactly("tips.heat.cautions.1");
	}

	@Test
	void whatIsLeftOutOfAListLeavesNoGap() {
		Wording wording = new Wording(Locale.ENGLISH, Map.of("tips.heat.cautions.0", "Warm.", "tips.heat.cautions.1",
				"Mild.", "tips.heat.cautions.2", "Dry."))
			.without(Set.of("tips.heat.cautions.1"));

		assertThat(wording.list(Text.TIP_CAUTIONS, "heat")).containsExactly("Warm.", "Dry.");
		assertThat(wording.find("tips.heat.cautions.1")).isEmpty();
	}

	private static Set<String> notFor(String... given) {
		return KNOWLEDGE.textsNotFor(answers(given));
	}

}
