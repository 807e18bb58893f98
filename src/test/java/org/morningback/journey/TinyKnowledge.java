package org.morningback.journey;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.morningback.knowledge.KnowledgeBase;
import org.morningback.knowledge.questions.Answers;
import org.morningback.knowledge.questions.Condition;
import org.morningback.knowledge.questions.Option;
import org.morningback.knowledge.questions.Question;
import org.morningback.knowledge.questions.Section;
import org.morningback.knowledge.questions.Step;
import org.morningback.release.Release;
import org.morningback.release.Releases;

/** Three questions, in two releases: the newer one no longer offers "hammock". */
final class TinyKnowledge implements Releases {

	static final Question.Id SIGNS = new Question.Id("emergency-signs");

	static final Question.Id BED = new Question.Id("bed");

	static final Question.Id MOOD = new Question.Id("mood");

	static final Release OLDER = release("1", "0".repeat(64), "floor", "mattress", "hammock");

	static final Release NEWER = release("2", "1".repeat(64), "floor", "mattress");

	private Release current = OLDER;

	private boolean olderWithdrawn;

	@Override
	public Release current() {
		return this.current;
	}

	@Override
	public Optional<Release> find(String checksum) {
		return Stream.of(OLDER, NEWER)
			.filter((release) -> release != OLDER || !this.olderWithdrawn)
			.filter((release) -> release.checksum().equals(checksum))
			.findFirst();
	}

	void publish(Release release) {
		this.current = release;
		this.olderWithdrawn = false;
	}

	void withdrawOlder() {
		this.olderWithdrawn = true;
	}

	static Answers answer(Question.Id question, String... options) {
		return Answers.none().with(question, Stream.of(options).map(Option.Id::new).toList());
	}

	private static Release release(String version, String checksum, String... beds) {
		var safety = new Step(new Step.Id("emergency"),
				List.of(question(SIGNS, Question.Kind.SEVERAL, Duration.ofHours(24), "numb-saddle", "chest-pain")),
				Condition.never());
		var night = new Step(new Step.Id("night"),
				List.of(question(BED, Question.Kind.SINGLE, Question.ALWAYS_FRESH, beds),
						question(MOOD, Question.Kind.SEVERAL, Question.ALWAYS_FRESH, "worried", "low-mood")),
				Condition.never());
		var section = new Section(new Section.Id("all"), List.of(safety, night));
		var knowledge = KnowledgeBase.of(List.of(section), List.of(), List.of());
		return new Release(version, checksum, knowledge, Map.of());
	}

	private static Question question(Question.Id id, Question.Kind kind, Duration freshFor, String... options) {
		List<Option> offered = Stream.of(options)
			.map((option) -> new Option(new Option.Id(option), Option.Role.PLAIN))
			.toList();
		return new Question(id, kind, offered, Condition.always(), freshFor);
	}

}
