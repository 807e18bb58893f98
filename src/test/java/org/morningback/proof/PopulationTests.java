package org.morningback.proof;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.morningback.knowledge.Frequency;
import org.morningback.knowledge.KnowledgeBase;
import org.morningback.knowledge.TinyKnowledge;
import org.morningback.knowledge.questions.Answers;
import org.morningback.knowledge.questions.Condition;
import org.morningback.knowledge.questions.Option;
import org.morningback.knowledge.questions.Question;
import org.morningback.knowledge.questions.QuestionPath;
import org.morningback.knowledge.questions.Urgency;
import org.morningback.release.yaml.KnowledgeFiles;

import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.morningback.knowledge.TinyKnowledge.answers;
import static org.morningback.knowledge.TinyKnowledge.chosen;
import static org.morningback.knowledge.TinyKnowledge.frequency;
import static org.morningback.knowledge.TinyKnowledge.group;
import static org.morningback.knowledge.TinyKnowledge.question;
import static org.morningback.knowledge.TinyKnowledge.several;
import static org.morningback.knowledge.TinyKnowledge.single;
import static org.morningback.knowledge.questions.Condition.always;

/** Tests for {@link Population}, on tiny knowledge and on the real content. */
class PopulationTests {

	private static final Condition OLD = chosen("age", "old");

	private static TinyKnowledge knowledge() {
		return new TinyKnowledge().step("signs", several("signs", "fever", "lump", "none"))
			.step("you", single("age", "old", "young"), question("hips", Question.Kind.SINGLE, OLD, "new", "own"));
	}

	private static final Frequency AGE = frequency("age", group(always(), "old=300", "young=700"));

	private static final Frequency HIPS = frequency("hips", group(always(), "new=100", "own=900"));

	private static final Frequency SIGNS = frequency("signs", group(OLD, "fever=500", "lump=200"),
			group(always(), "fever=100"));

	private static List<Answers> people(TinyKnowledge knowledge, int count) {
		return Population.of(knowledge.build()).people(count, 1).toList();
	}

	@Test
	void isTheSameForTheSameSeed() {
		KnowledgeBase knowledge = knowledge().with(AGE).with(HIPS).with(SIGNS).build();
		List<Answers> first = Population.of(knowledge).people(100, 1).toList();

		assertThat(Population.of(knowledge).people(100, 1)).containsExactlyElementsOf(first);
		assertThat(Population.of(knowledge).people(100, 2).toList()).isNotEqualTo(first);
	}

	@Test
	void drawsAsManyOfEachAnswerAsItIsTold() {
		List<Answers> people = people(knowledge().with(AGE).with(HIPS).with(SIGNS), 10_000);

		assertThat(share(people, OLD)).isBetween(0.28, 0.32);
		assertThat(share(old(people), chosen("signs", "fever"))).isBetween(0.47, 0.53);
		assertThat(share(old(people), chosen("signs", "lump"))).isBetween(0.17, 0.23);
	}

	@Test
	void givesNoneOfTheseToWhomNothingWasDrawn() {
		List<Answers> people = people(knowledge().with(AGE).with(HIPS).with(SIGNS), 10_000);

		assertThat(share(old(people), chosen("signs", "none"))).isBetween(0.37, 0.43);
		assertThat(people).filteredOn((person) -> person.to(new Question.Id("signs")).contains(new Option.Id("none")))
			.allMatch((person) -> person.to(new Question.Id("signs")).size() == 1);
	}

	@Test
	void givesTheCommonestAnswerWhereThereIsNoNone() {
		List<Answers> people = people(new TinyKnowledge().step("pain", several("area", "hip", "back"))
			.with(frequency("area", group(always(), "hip=1", "back=2"))), 100);

		assertThat(people).filteredOn(chosen("area", "back")::isMetBy).hasSizeGreaterThan(90);
	}

	@Test
	void makesAnswersDependOnOthersWhateverTheOrderOfTheQuestions() {
		List<Answers> people = people(knowledge().with(AGE).with(HIPS).with(SIGNS), 10_000);

		assertThat(people).filteredOn((person) -> !OLD.isMetBy(person))
			.noneMatch(chosen("signs", "lump")::isMetBy)
			.anyMatch(chosen("signs", "fever")::isMetBy);
	}

	@Test
	void answersEverythingThatIsAskedAndNothingElse() {
		KnowledgeBase knowledge = knowledge().rule("fever", Urgency.EMERGENCY, chosen("signs", "fever"))
			.with(AGE)
			.with(HIPS)
			.with(SIGNS)
			.build();

		assertThat(Population.of(knowledge).people(1000, 1)).contains(answers("signs=fever")).allSatisfy((person) -> {
			QuestionPath path = knowledge.path(person);
			assertThat(path.isComplete()).isTrue();
			assertThat(path.counted()).isEqualTo(person);
		});
	}

	@Test
	void leavesTheOtherAnswersAloneWhenOneChanges() {
		List<Answers> before = people(knowledge().with(AGE).with(HIPS).with(SIGNS), 1000);
		List<Answers> after = people(
				knowledge().with(AGE).with(HIPS).with(frequency("signs", group(always(), "fever=900"))), 1000);

		assertThat(after).extracting((person) -> person.without(List.of(new Question.Id("signs"))))
			.containsExactlyElementsOf(
					before.stream().map((person) -> person.without(List.of(new Question.Id("signs")))).toList());
	}

	@Test
	void isOfTheRealContentAsItsNumbersSay() {
		KnowledgeBase knowledge = KnowledgeFiles
			.read(new PathMatchingResourcePatternResolver(), "classpath:/knowledge/")
			.release()
			.knowledge();
		List<Answers> people = Population.of(knowledge).people(10_000, 20261125L).toList();

		assertThat(knowledge.population()).hasSize((int) knowledge.questions().count())
			.allSatisfy((frequency) -> isAsItsNumbersSay(frequency, people));
	}

	private static void isAsItsNumbersSay(Frequency frequency, List<Answers> people) {
		Map<Frequency.Group, List<Answers>> members = new HashMap<>();
		people.stream()
			.filter((person) -> person.contains(frequency.question()))
			.forEach((person) -> members
				.computeIfAbsent(frequency.groupOf(person).orElseThrow(), (group) -> new ArrayList<>())
				.add(person));
		members.forEach((group, answering) -> group.shares().forEach((option, tenths) -> {
			double told = tenths / 10_000.0;
			// the commonest place of pain is also what is left when none was drawn
			double near = ((told > 0.5) ? 0.02 : 0.006) + 4 * Math.sqrt(told * (1 - told) / answering.size());
			assertThat(share(answering, new Condition.Chosen(frequency.question(), List.of(option))))
				.as("%s of %d", option, answering.size())
				.isBetween(told - near, told + near);
		}));
	}

	private static List<Answers> old(List<Answers> people) {
		return people.stream().filter(OLD::isMetBy).toList();
	}

	private static double share(List<Answers> people, Condition condition) {
		return people.stream().filter(condition::isMetBy).count() / (double) people.size();
	}

}
