package org.morningback.transparency;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.morningback.Browser;
import org.morningback.Page;
import org.morningback.Walk;
import org.morningback.WebTest;
import org.morningback.knowledge.Claim;
import org.morningback.knowledge.KnowledgeBase;
import org.morningback.knowledge.Statement;
import org.morningback.knowledge.words.Text;
import org.morningback.release.Releases;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** What people say, what is known, and the sources. */
@WebTest
class EvidenceControllerTests {

	@Autowired
	private Releases releases;

	@Autowired
	private ExplainerFactory explainers;

	@Autowired
	private Browser browser;

	private KnowledgeBase knowledge;

	@BeforeEach
	void openABrowser() {
		this.knowledge = this.releases.current().knowledge();
	}

	@Test
	void holdsAll45ClaimsInOrder() {
		Page page = this.browser.get("/evidence");

		assertThat(page.all("[data-claim]", "data-claim").stream().map(Integer::valueOf))
			.containsExactlyElementsOf(IntStream.rangeClosed(1, 45).boxed().toList());
		assertThat(page.all("[data-verdict]", "data-verdict")).containsExactlyElementsOf(
				this.knowledge.claims().stream().map((claim) -> claim.verdict().word()).toList());
	}

	@Test
	void listsTheClaimsOfEachVerdictFirst() {
		Element table = this.browser.get("/evidence").select("table").first();

		for (Claim.Verdict verdict : Claim.Verdict.values()) {
			List<String> claims = this.knowledge.claims()
				.stream()
				.filter((claim) -> claim.verdict() == verdict)
				.map((claim) -> "#claim-" + claim.id())
				.toList();
			Elements row = table.select("[data-stands=" + verdict.word() + "]");
			assertThat(row.eachText()).singleElement().asString().contains(claims.size() + " claims");
			assertThat(row.select("a").eachAttr("href")).containsExactlyElementsOf(claims);
		}
		assertThat(table.select("caption, [scope=col], [scope=row]")).extracting(Element::normalName)
			.contains("caption", "th");
	}

	@Test
	void putsEachClaimBelowItsHeading() {
		Page page = this.browser.get("/evidence");

		for (Claim.Heading heading : Claim.Heading.values()) {
			String topic = "section:has(> h2#" + heading.word() + ") [data-claim]";
			assertThat(page.all(topic, "data-claim")).isNotEmpty()
				.containsExactlyElementsOf(this.knowledge.claims()
					.stream()
					.filter((claim) -> claim.heading() == heading)
					.map((claim) -> String.valueOf(claim.number()))
					.toList());
		}
	}

	@Test
	void saysForEachClaimWhatWeSayInstead() {
		Explainer explainer = this.explainers.in(Locale.ENGLISH);
		String page = this.browser.get("/evidence").main();

		assertThat(this.knowledge.claims()).allSatisfy((claim) -> assertThat(page)
			.contains(explainer.text(Text.CLAIM, claim.id()), explainer.text(Text.CLAIM_SAY, claim.id())));
	}

	@Test
	void everyLinkLeadsToAnEntry() {
		List<String> entries = this.browser.get("/how-it-decides").all("[id]", "id");
		List<String> sources = this.browser.get("/sources").all("[id]", "id");
		List<String> claims = this.browser.get("/evidence").all("[id]", "id");

		for (String address : List.of("/evidence", "/sources", "/how-it-decides")) {
			List<String> links = this.browser.get(address).links();
			assertThat(links).filteredOn((link) -> link.startsWith("/sources#"))
				.allMatch((link) -> sources.contains(link.substring(9)));
			assertThat(links).filteredOn((link) -> link.startsWith("/evidence#"))
				.allMatch((link) -> claims.contains(link.substring(10)));
			assertThat(links).filteredOn((link) -> link.startsWith("/how-it-decides#"))
				.isNotEmpty()
				.allMatch((link) -> entries.contains(link.substring(16)));
		}
	}

	@Test
	void listsEverySourceWithWhatRestsOnIt() {
		Page page = this.browser.get("/sources");

		assertThat(this.knowledge.sources()).allSatisfy((source) -> {
			assertThat(page.select("[id=" + source.id() + "]")).hasSize(1);
			assertThat(page.links()).contains(source.link());
		});
		long resting = Statement.in(this.knowledge)
			.stream()
			.mapToLong((statement) -> statement.provenance().sources().size())
			.sum();
		assertThat(page.links()).filteredOn((link) -> link.matches("/(how-it-decides(/home-test)?|evidence)#.*"))
			.hasSize((int) resting);
	}

	@Test
	void saysOfEachSourceHowItWasRead() {
		Page page = this.browser.get("/sources");
		Map<String, String> words = Map.of("full", "read in full", "abstract", "read as an abstract", "second-hand",
				"known second-hand");

		assertThat(this.knowledge.sources())
			.allSatisfy((source) -> assertThat(page.texts("[id=" + source.id() + "]")).singleElement()
				.asString()
				.contains(words.get(source.read())));
	}

	@Test
	void eachTipOfTheAdviceLeadsToItsClaims() {
		this.browser.walk(Walk.PLAIN);
		Page advice = this.browser.get("/advice");

		List<String> wanted = advice.all("[data-tip]", "data-tip")
			.stream()
			.flatMap((tip) -> this.knowledge.claims()
				.stream()
				.filter((claim) -> claim.tips().stream().anyMatch((id) -> id.value().equals(tip))))
			.map(Claim::id)
			.map((id) -> "/evidence#claim-" + id)
			.toList();
		assertThat(advice.links()).filteredOn((link) -> link.startsWith("/evidence#"))
			.isNotEmpty()
			.containsExactlyElementsOf(wanted);
		assertThat(advice.links()).anyMatch((link) -> link.startsWith("/sources#"))
			.anyMatch((link) -> link.startsWith("/how-it-decides#tip-"))
			.noneMatch((link) -> link.startsWith("https:"));
	}

}
