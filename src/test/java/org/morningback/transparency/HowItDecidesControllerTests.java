package org.morningback.transparency;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.Predicate;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import javax.xml.parsers.DocumentBuilderFactory;

import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.morningback.Browser;
import org.morningback.Page;
import org.morningback.SettableClock;
import org.morningback.WebTest;
import org.morningback.knowledge.Hazard;
import org.morningback.knowledge.KnowledgeBase;
import org.morningback.knowledge.Statement;
import org.morningback.knowledge.evidence.Provenance;
import org.morningback.knowledge.rules.UrgencyRule;
import org.morningback.knowledge.words.Text;
import org.morningback.release.PopulationTable;
import org.morningback.release.Releases;
import org.morningback.release.yaml.ProofFile;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;

import static org.assertj.core.api.Assertions.assertThat;

/** The page that says how it decides, and the questionnaire in one document. */
@WebTest
class HowItDecidesControllerTests {

	@Autowired
	private Releases releases;

	@Autowired
	private ExplainerFactory explainers;

	@Autowired
	private MessageSource messages;

	@Autowired
	private CaseTables cases;

	@Autowired
	private ReleaseProofs people;

	@Autowired
	private SettableClock clock;

	@Autowired
	private Browser browser;

	private KnowledgeBase knowledge;

	@BeforeEach
	void openABrowser() {
		this.knowledge = this.releases.current().knowledge();
	}

	@Test
	void hasAnEntryForEveryStatement() {
		Page page = this.browser.get("/how-it-decides");

		assertThat(page.status()).isEqualTo(200);
		assertThat(ids(page)).doesNotHaveDuplicates()
			.containsAll(anchors((kind) -> kind != Statement.Kind.CLAIM && kind != Statement.Kind.CHANGE));
		assertThat(ids(this.browser.get("/how-it-decides/home-test"))).doesNotHaveDuplicates()
			.containsAll(anchors((kind) -> kind == Statement.Kind.CHANGE));
	}

	private List<String> anchors(Predicate<Statement.Kind> kinds) {
		return Statement.in(this.knowledge)
			.stream()
			.filter((statement) -> kinds.test(statement.kind()))
			.map(Statement::anchor)
			.toList();
	}

	@Test
	void saysOfEachRuleWhatTheFactAndWhatTheLevelRestOn() {
		Page page = this.browser.get("/how-it-decides");

		assertThat(this.knowledge.urgencyRules()).allSatisfy((rule) -> {
			assertThat(Parser.unescapeEntities(page.select("#rule-" + rule.id()).html(), false)).containsSubsequence(
					Stream
						.of(List.of("That it can be a sign:"), marks(rule.provenance()), List.of(levelWords(rule)),
								marks(rule.level()), List.of("Written 29 Nov 2026"))
						.flatMap(List::stream)
						.toList());
		});
	}

	/** What must be read of a provenance: its sources, and its reason. */
	private static List<String> marks(Provenance provenance) {
		Stream<String> sources = provenance.sources().stream().map((source) -> "/sources#" + source);
		return Stream.concat(sources, Stream.of(provenance.judgement())).toList();
	}

	private String levelWords(UrgencyRule rule) {
		return this.messages.getMessage("basis.level." + rule.urgency().word(), null, Locale.ENGLISH);
	}

	@Test
	void asksEveryQuestionInOrder() {
		List<String> questions = this.knowledge.questions().map((question) -> question.id().value()).toList();

		assertThat(this.browser.get("/how-it-decides").questions()).isEqualTo(questions);
		assertThat(this.browser.get("/how-it-decides/questionnaire").questions()).isEqualTo(questions);
	}

	@Test
	void printsEveryAnswerAndEveryHelpOfTheQuestionnaire() {
		String document = this.browser.get("/how-it-decides/questionnaire").main();

		assertThat(this.explainers.in(Locale.ENGLISH).wording().texts()).allSatisfy((key, text) -> {
			if (key.matches("questions\\..*\\.(ask|hint|why|label)|steps\\..*|sections\\..*")) {
				assertThat(document).as(key).contains(text);
			}
		});
	}

	@Test
	void saysWhatItIsForAndNotForAndWhereItEnds() {
		String page = this.browser.get("/how-it-decides").main();

		assertThat(this.explainers.in(Locale.ENGLISH).wording().texts())
			.anySatisfy((key, text) -> assertThat(key).startsWith("purpose.limits."))
			.allSatisfy((key, text) -> {
				if (key.matches("purpose\\..*|hazards\\..*")) {
					assertThat(page).as(key).contains(text);
				}
			});
	}

	@Test
	void logsEveryHazardWithItsTests() {
		Page page = this.browser.get("/how-it-decides");

		assertThat(this.knowledge.hazards()).isNotEmpty().allSatisfy((hazard) -> {
			assertThat(ids(page)).contains("hazard-" + hazard.id());
			assertThat(page.main()).contains(String.join(", ", hazard.tests()));
		});
	}

	@Test
	void namesOnlyTestsThatThereAre() throws IOException {
		try (Stream<Path> files = Files.walk(Path.of("src/test/java"))) {
			List<String> tests = files.map((file) -> file.getFileName().toString()).toList();

			assertThat(this.knowledge.hazards()).flatExtracting(Hazard::tests)
				.allMatch((test) -> tests.contains(test + ".java"));
		}
	}

	@Test
	void showsHowTheReferenceCasesAreJudged() {
		Page page = this.browser.get("/how-it-decides");

		assertThat(this.cases.of(this.releases.current()).groups()).isNotEmpty()
			.allSatisfy((group) -> assertThat(page.main())
				.contains(group.passed() + " of " + group.results().size() + " pass."))
			.flatExtracting(CaseTable.Group::results)
			.allSatisfy((result) -> assertThat(page.main()).contains(result.id() + " :"));
	}

	@Test
	void showsWhatPlausiblePeopleAreTold() {
		PopulationTable now = this.people.of(this.releases.current()).flatMap(ProofFile.Proof::people).orElseThrow();
		Page page = this.browser.get("/how-it-decides");
		assertThat(page.main()).contains("made up", "no measurement");
		assertThat(page.select("table.figures > caption")).isNotEmpty();
		assertThat(page.texts("table.figures th[scope=col]")).contains("Now", "Release before");
		assertThat(page.texts("table.figures td"))
			.containsAll(now.urgencies().values().stream().map(PopulationTable::perThousand).toList());
		assertThat(page.select("table.figures tbody")).hasSize(4);
		assertThat(page.select("table.figures th[scope=row]"))
			.hasSize(now.urgencies().size() + now.findings().size() + now.tips().size() + now.rules().size());
	}

	@Test
	void writesTheNumbersAsTheLanguageDoes() {
		PopulationTable now = this.people.of(this.releases.current()).flatMap(ProofFile.Proof::people).orElseThrow();

		assertThat(this.browser.get("/es/how-it-decides").body())
			.contains(PopulationTable.perThousand(now.urgencies().get("routine")).replace('.', ','));
	}

	@Test
	void showsHowThePlausiblePeopleAreMadeUp() {
		String main = this.browser.get("/how-it-decides").main();

		assertThat(this.knowledge.population()).isNotEmpty()
			.allSatisfy((frequency) -> assertThat(main)
				.contains(this.explainers.in(Locale.ENGLISH).text(Text.QUESTION_ASK, frequency.question())));
		assertThat(main).contains("A mattress is kept for 8 to 9 years on average");
	}

	@Test
	void everyLinkWithinThePageLeadsSomewhere() {
		Page page = this.browser.get("/how-it-decides");
		List<String> ids = ids(page);

		assertThat(page.links()).filteredOn((link) -> link.startsWith("#") || link.startsWith("/how-it-decides#"))
			.isNotEmpty()
			.allMatch((link) -> ids.contains(link.substring(link.indexOf('#') + 1)));
	}

	@Test
	void drawsEveryStepInWellFormedPictures() throws Exception {
		List<String> pictures = picturesAsWritten(this.browser.get("/how-it-decides"));
		Flow flow = flow();

		assertThat(pictures).hasSameSizeAs(flow.parts());
		for (int i = 0; i < pictures.size(); i++) {
			Document picture = DocumentBuilderFactory.newInstance()
				.newDocumentBuilder()
				.parse(new InputSource(new StringReader(pictures.get(i))));
			assertThat(texts(picture, "title")).singleElement().asString().startsWith(flow.parts().get(i).title());
			assertThat(texts(picture, "desc")).singleElement().asString().isNotBlank();
			assertThat(texts(picture, "text")).isEqualTo(flow.parts().get(i).words().toList());
		}
		assertThat(flow.parts().stream().flatMap((part) -> part.stages().stream()).map(Flow.Stage::id))
			.containsExactlyElementsOf(this.knowledge.steps().map((step) -> step.id().value()).toList());
	}

	@Test
	void saysTheSameBesideThePictures() {
		String main = this.browser.get("/how-it-decides").main();
		String words = main.substring(main.indexOf("The same in words"), main.indexOf("The words of each answer"));

		assertThat(words).containsSubsequence(
				Stream.concat(flow().parts().stream().flatMap(Flow.Part::words), Stream.of(flow().end())).toList());
	}

	@Test
	void listsWhatShouldHaveBeenReviewed() {
		this.clock.pass(Duration.ofDays(1000));
		Page page = this.browser.get("/how-it-decides");

		assertThat(page.all("[data-overdue]", "data-overdue")).containsExactlyElementsOf(Statement.in(this.knowledge)
			.stream()
			.filter((statement) -> statement.kind() != Statement.Kind.LEVEL)
			.map(Statement::anchor)
			.toList());
		assertThat(page.main()).contains("should have been looked at again").doesNotContain("Nothing is overdue");
		assertThat(page.main()).contains("Written 29 Nov 2026, review by 29 Nov 2027");
	}

	@Test
	void isReachedFromEveryPage() {
		for (String address : List.of("/", "/privacy", "/steps/emergency")) {
			assertThat(this.browser.get(address).body()).as(address)
				.contains("href=\"/how-it-decides\"", "href=\"/evidence\"", "href=\"/sources\"");
		}
	}

	private Flow flow() {
		return new FlowPresenter(this.explainers.in(Locale.ENGLISH), this.messages).flow();
	}

	private static List<String> ids(Page page) {
		return page.all("[id]", "id");
	}

	/** As they stand on the page: a parser of HTML would mend what is not well-formed. */
	private static List<String> picturesAsWritten(Page page) {
		return Pattern.compile("<svg [^>]*role=\"img\".*?</svg>", Pattern.DOTALL)
			.matcher(page.body())
			.results()
			.map(MatchResult::group)
			.toList();
	}

	private static List<String> texts(Document picture, String element) {
		NodeList found = picture.getElementsByTagName(element);
		return IntStream.range(0, found.getLength()).mapToObj((i) -> text((Element) found.item(i))).toList();
	}

	private static String text(Element element) {
		NodeList lines = element.getElementsByTagName("tspan");
		return (lines.getLength() == 0) ? element.getTextContent()
				: String.join(" ",
						IntStream.range(0, lines.getLength()).mapToObj((i) -> lines.item(i).getTextContent()).toList())
					.replace("- ", "-");
	}

}
