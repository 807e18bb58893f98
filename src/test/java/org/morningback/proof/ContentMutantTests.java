package org.morningback.proof;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.morningback.knowledge.WorkedCase;
import org.morningback.knowledge.questions.Answers;
import org.morningback.release.BrokenKnowledgeException;
import org.morningback.release.PopulationTable;
import org.morningback.release.ContentItem;
import org.morningback.release.Release;
import org.morningback.release.yaml.KnowledgeFiles;
import org.morningback.release.yaml.KnowledgeFiles.Authored;
import org.morningback.release.yaml.ParsedContent;

import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Mistakes in the content are noticed: by reading it, by the check at the start, by a
 * worked case that is told something else, by the thorough check, or because other
 * numbers of plausible people are told something. Tries a sample; run with -Dmutants=all
 * to try every mistake, or with -Dmutants.seed=… to try others. The mistakes that nobody
 * notices are listed in target/content-mutants.txt.
 */
@Tag("slow")
class ContentMutantTests {

	private static final Authored CONTENT = KnowledgeFiles.read(new PathMatchingResourcePatternResolver(),
			"classpath:/knowledge/");

	private static final ParsedContent PARSED = ParsedContent.of(CONTENT.items());

	private static final List<WorkedCase> CASES = CONTENT.release().workedCases();

	private static final List<WorkedCase> SUBJECTS = Stream
		.concat(CASES.stream(), Probes.of(CASES, CONTENT.release().knowledge()).stream())
		.toList();

	private static final List<Told> VERDICTS = SUBJECTS.stream()
		.map((each) -> Told.of(CONTENT.release().knowledge(), each.answers()))
		.toList();

	private static final List<Answers> PEOPLE = Population.of(CONTENT.release().knowledge()).people(2000, 1).toList();

	private static final PopulationTable TOLD = PopulationCounter.of(CONTENT.release(), PEOPLE.stream());

	/** Who noticed a mistake first. */
	private enum Noticed {

		READING, VERDICT, CHECK, PEOPLE, NOBODY

	}

	@Test
	void mistakesInTheContentAreNoticed() throws IOException {
		List<Mutant> mutants = CONTENT.items()
			.stream()
			.filter((item) -> !isUncited(item) && !isOfCases(item))
			.flatMap((item) -> Mutants.of(item, CONTENT.release().knowledge()).stream())
			.distinct()
			.toList();
		Map<Mutant, Noticed> noticed = sample(mutants).parallelStream()
			.collect(Collectors.toMap(Function.identity(), ContentMutantTests::judge));
		double share = report(noticed, mutants.size());
		assertThat(share).isGreaterThanOrEqualTo(95);
	}

	/** A source that nothing rests on: nobody is told of it. */
	private static boolean isUncited(ContentItem item) {
		return item.kind().equals("sources") && CONTENT.items()
			.stream()
			.noneMatch((other) -> other != item && other.definition().contains('"' + item.key() + '"'));
	}

	/** Cases decide nothing: they are what notices. */
	private static boolean isOfCases(ContentItem item) {
		return item.kind().startsWith("case");
	}

	private static List<Mutant> sample(List<Mutant> mutants) {
		var sample = new ArrayList<>(mutants.stream().filter((mutant) -> !mutant.isOfWords()).toList());
		if (!System.getProperty("mutants", "").equals("all")) {
			Collections.shuffle(sample, new Random(Long.getLong("mutants.seed", 20261125L)));
			return sample.subList(0, 300);
		}
		return mutants;
	}

	private static Noticed judge(Mutant mutant) {
		Release release;
		try {
			release = mutant.in(PARSED).read();
		}
		catch (BrokenKnowledgeException ex) {
			return Noticed.READING;
		}
		if (!ToldToEveryone.lines(release.knowledge()).equals(ToldToEveryone.lines(CONTENT.release().knowledge()))) {
			return Noticed.VERDICT;
		}
		for (int i = 0; i < SUBJECTS.size(); i++) {
			if (!VERDICTS.get(i).changesTo(Told.of(release.knowledge(), SUBJECTS.get(i).answers())).isEmpty()) {
				return Noticed.VERDICT;
			}
		}
		if (ThoroughCheck.exhaustiveLines(release).anyMatch((line) -> !line.problems().isEmpty())) {
			return Noticed.CHECK;
		}
		PopulationTable told = PopulationCounter.of(release, PEOPLE.stream());
		return PopulationTableText.changes(TOLD, told).isEmpty() ? Noticed.NOBODY : Noticed.PEOPLE;
	}

	/** Prints how many were noticed, lists the others, and gives the share noticed. */
	private static double report(Map<Mutant, Noticed> noticed, int made) throws IOException {
		List<String> missed = noticed.entrySet()
			.stream()
			.filter((entry) -> entry.getValue() == Noticed.NOBODY)
			.map((entry) -> entry.getKey().toString())
			.sorted()
			.toList();
		Files.write(Path.of("target/content-mutants.txt"), missed);
		System.out.printf("%d of %d mistakes tried, of words and of what decides:%n", noticed.size(), made);
		count(noticed, (mutant) -> mutant.isOfWords() ? "words" : "decisions");
		count(noticed, Mutant::operator);
		count(noticed, (mutant) -> mutant.isOfWords() ? "wording" : mutant.item().kind());
		long decisions = noticed.keySet().stream().filter((mutant) -> !mutant.isOfWords()).count();
		long missedDecisions = noticed.entrySet()
			.stream()
			.filter((entry) -> !entry.getKey().isOfWords() && entry.getValue() == Noticed.NOBODY)
			.count();
		return 100.0 * (decisions - missedDecisions) / decisions;
	}

	private static void count(Map<Mutant, Noticed> noticed, Function<Mutant, String> group) {
		var groups = new TreeMap<String, Map<Noticed, Integer>>();
		noticed.forEach((mutant, by) -> groups.computeIfAbsent(group.apply(mutant), (key) -> new TreeMap<>())
			.merge(by, 1, Integer::sum));
		groups.forEach((name, counts) -> {
			int all = counts.values().stream().mapToInt(Integer::intValue).sum();
			System.out.printf("  %-12s %5d, noticed %5.1f %%  %s%n", name, all,
					100.0 * (all - counts.getOrDefault(Noticed.NOBODY, 0)) / all, counts);
		});
	}

}
