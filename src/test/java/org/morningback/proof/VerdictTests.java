package org.morningback.proof;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.morningback.knowledge.KnowledgeBase;
import org.morningback.knowledge.WorkedCase;
import org.morningback.proof.Told.Topic;
import org.morningback.release.Release;
import org.morningback.release.yaml.KnowledgeFiles;

import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What each worked case is told, and what one other answer makes of it, as somebody has
 * approved it. What has changed is said in words, and person by person in
 * target/verdict-changes.txt. When a change of the content is meant to change it, run
 * this test with -Dverdicts=renew and review the difference of verdicts.txt; the record
 * beside it holds the same person by person, for this test.
 */
class VerdictTests {

	private static final Path FOLDER = Path.of("src/test/resources/org/morningback/proof");

	private static final Path SUMMARY = FOLDER.resolve("verdicts.txt");

	private static final Path RECORD = FOLDER.resolve("verdicts.record");

	private static final Path UNFOLDED = Path.of("target/verdict-changes.txt");

	private static final int PLAUSIBLE = 2000;

	private static final Release RELEASE = KnowledgeFiles
		.read(new PathMatchingResourcePatternResolver(), "classpath:/knowledge/")
		.release();

	@Test
	void everybodyIsToldWhatWasApproved() throws IOException {
		Map<String, Told> cases = told(RELEASE.workedCases());
		Map<String, Told> people = new LinkedHashMap<>(cases);
		people.putAll(told(Probes.of(RELEASE.workedCases(), RELEASE.knowledge())));
		List<String> summary = summary(cases, people);
		List<String> changes = RECORD.toFile().exists()
				? changes(VerdictRecord.read(Files.readAllLines(RECORD)), cases, people) : List.of();
		if (System.getProperty("verdicts", "").equals("renew")) {
			Files.write(SUMMARY, summary);
			Files.write(RECORD, VerdictRecord.lines(people));
			changes.forEach(System.out::println);
			return;
		}
		assertThat(changes).as("-Dverdicts=renew, if this was meant").isEmpty();
		List<String> approved = Files.readAllLines(SUMMARY);
		assertThat(summary).as("-Dverdicts=renew, if this was meant")
			.filteredOn((line) -> !approved.contains(line))
			.isEmpty();
		assertThat(summary).isEqualTo(approved);
	}

	@Test
	void theRecordLosesNothing() {
		Map<String, Told> people = told(RELEASE.workedCases());
		Map<String, Told> read = VerdictRecord.read(VerdictRecord.lines(people));
		assertThat(read.keySet()).containsExactlyElementsOf(people.keySet());
		people.forEach((who, told) -> {
			assertThat(told.changesTo(read.get(who))).as(who).isEmpty();
			assertThat(read.get(who)).isEqualTo(told);
		});
	}

	/** What has changed since it was approved, in words. */
	private static List<String> changes(Map<String, Told> approved, Map<String, Told> cases, Map<String, Told> people)
			throws IOException {
		var differences = new Differences();
		var changes = new ArrayList<String>();
		people.forEach((who, told) -> {
			if (approved.containsKey(who)) {
				differences.add(() -> who, approved.get(who), told);
			}
		});
		changes.addAll(comings(approved.keySet(), cases.keySet(), people.keySet()));
		if (differences.isEmpty() && !changes.isEmpty()) {
			changes.add("nobody who was known is told anything else");
		}
		if (!differences.isEmpty()) {
			changes.add(differences.count() + " people are told something else; person by person in " + UNFOLDED);
			if (differences.lines(EnumSet.of(Topic.URGENCY), EnumSet.noneOf(Topic.class)).isEmpty()) {
				changes.add("no urgency changes");
			}
			changes.addAll(differences.lines(EnumSet.allOf(Topic.class), EnumSet.of(Topic.URGENCY)));
		}
		Files.write(UNFOLDED, differences.each());
		return changes;
	}

	/** Who is new and who is gone, in words. */
	private static List<String> comings(Set<String> approved, Set<String> cases, Set<String> people) {
		var comings = new ArrayList<String>();
		List<String> added = people.stream().filter((who) -> !approved.contains(who)).toList();
		List<String> newCases = added.stream().filter(cases::contains).toList();
		if (!added.isEmpty()) {
			comings.add("new: %d worked cases %s and %d people one answer away from some".formatted(newCases.size(),
					newCases, added.size() - newCases.size()));
		}
		long gone = approved.stream().filter((who) -> !people.contains(who)).count();
		if (gone > 0) {
			comings.add("gone: %d people".formatted(gone));
		}
		return comings;
	}

	private static List<String> summary(Map<String, Told> cases, Map<String, Told> people) {
		KnowledgeBase knowledge = RELEASE.knowledge();
		var summary = new VerdictSummary();
		summary.count("worked cases", cases.values());
		summary.count("people one answer away from some",
				people.entrySet()
					.stream()
					.filter((person) -> !cases.containsKey(person.getKey()))
					.map(Map.Entry::getValue)
					.toList());
		summary.share("plausible people, of 100",
				Population.of(knowledge).people(PLAUSIBLE, 1).map((answers) -> Told.of(knowledge, answers)).toList());
		cases.forEach(summary::name);
		var lines = new ArrayList<>(summary.lines());
		lines.addAll(ToldToEveryone.lines(knowledge));
		return lines;
	}

	private static Map<String, Told> told(List<WorkedCase> cases) {
		var told = new LinkedHashMap<String, Told>();
		cases.forEach((each) -> told.put(each.id(), Told.of(RELEASE.knowledge(), each.answers())));
		return told;
	}

}
