package org.morningback.transparency;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

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

		assertThat(found(page, "data-claim=\"(\\d+)\"").stream().map(Integer::valueOf))
			.containsExactlyElementsOf(IntStream.rangeClosed(1, 45).boxed().toList());
		assertThat(found(page, "data-verdict=\"([a-z]+)\"")).containsExactlyElementsOf(
				this.knowledge.claims().stream().map((claim) -> claim.verdict().word()).toList());
	}

	@Test
	void listsTheClaimsOfEachVerdictFirst() {
		String table = this.browser.get("/evidence").body().split("<table", 2)[1].split("</table>", 2)[0];

		for (Claim.Verdict verdict : Claim.Verdict.values()) {
			List<String> claims = this.knowledge.claims()
				.stream()
				.filter((claim) -> claim.verdict() == verdict)
				.map((claim) -> "#claim-" + claim.id())
				.toList();
			String row = table.split("data-stands=\"" + verdict.word() + "\"", 2)[1].split("</tr>", 2)[0];
			assertThat(row).contains(">" + claims.size() + " claims<");
			assertThat(found(row, "href=\"([^\"]*)\"")).containsExactlyElementsOf(claims);
		}
		assertThat(table).contains("<caption>", "scope=\"col\"", "scope=\"row\"");
	}

	@Test
	void putsEachClaimBelowItsHeading() {
		String page = this.browser.get("/evidence").body();

		for (Claim.Heading heading : Claim.Heading.values()) {
			String topic = page.split("<h2 id=\"" + heading.word() + "\"", 2)[1].split("</section>", 2)[0];
			assertThat(found(topic, "data-claim=\"(\\d+)\"")).isNotEmpty()
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
		List<String> entries = found(this.browser.get("/how-it-decides"), " id=\"([^\"]*)\"");
		List<String> sources = found(this.browser.get("/sources"), " id=\"([^\"]*)\"");
		List<String> claims = found(this.browser.get("/evidence"), " id=\"([^\"]*)\"");

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
			assertThat(page.body()).contains("id=\"" + source.id() + "\"");
			assertThat(page.links()).contains(source.link());
		});
		long resting = Statement.in(this.knowledge)
			.stream()
			.mapToLong((statement) -> statement.provenance().sources().size())
			.sum();
		assertThat(page.links())
			.filteredOn((link) -> link.startsWith("/how-it-decides#") || link.startsWith("/evidence#"))
			.hasSize((int) resting);
	}

	@Test
	void saysOfEachSourceHowItWasRead() {
		String page = this.browser.get("/sources").body();
		Map<String, String> words = Map.of("full", "read in full", "abstract", "read as an abstract", "second-hand",
				"known second-hand");

		assertThat(this.knowledge.sources())
			.allSatisfy((source) -> assertThat(page.split("id=\"" + source.id() + "\"", 2)[1].split("</article>", 2)[0])
				.contains(words.get(source.read())));
	}

	@Test
	void eachTipOfTheAdviceLeadsToItsClaims() {
		this.browser.walk(Walk.PLAIN);
		Page advice = this.browser.get("/advice");

		List<String> wanted = found(advice, "data-tip=\"([^\"]*)\"").stream()
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

	private static List<String> found(Page page, String pattern) {
		return found(page.body(), pattern);
	}

	private static List<String> found(String text, String pattern) {
		return Pattern.compile(pattern).matcher(text).results().map((found) -> found.group(1)).toList();
	}

}
