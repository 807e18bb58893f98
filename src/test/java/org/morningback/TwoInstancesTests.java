package org.morningback;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.BooleanSupplier;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.morningback.release.ContentItem;
import org.morningback.release.PublishedRelease;
import org.morningback.release.Publishing;
import org.morningback.release.Release;
import org.morningback.release.Releases;
import org.morningback.release.ShippedContent;

import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

/** Two servers on one PostgreSQL are one site. */
class TwoInstancesTests {

	private static final String DATABASE = OnPostgres.Settings.newDatabase();

	private static ConfigurableApplicationContext one;

	private static ConfigurableApplicationContext other;

	@BeforeAll
	static void startBothAtTheSameTimeOnAnEmptyDatabase() {
		Executor threads = (task) -> new Thread(task).start();
		var first = CompletableFuture.supplyAsync(TwoInstancesTests::start, threads);
		var second = CompletableFuture.supplyAsync(TwoInstancesTests::start, threads);
		one = first.join();
		other = second.join();
	}

	@AfterAll
	static void stopBoth() {
		one.close();
		other.close();
	}

	@Test
	void agreeOnTheReleaseTheyCameWith() {
		assertThat(one.getBean(Publishing.class).all()).filteredOn(PublishedRelease::current).hasSize(1);
		assertThat(current(one)).isEqualTo(current(other));
	}

	@Test
	void shareAVisitorWhoseRequestsReachThemInTurn() {
		Browser browser = Browser.atEachOf(port(one), port(other), port(other), port(one));

		assertThat(browser.walk(Walk.PLAIN).location()).isEqualTo("/advice");

		for (int server = 0; server < 4; server++) {
			assertThat(browser.get("/advice").status()).isEqualTo(200);
			assertThat(browser.get("/steps/place").checked("pain-area")).containsExactly("lower-back",
					"alternating-buttocks");
		}
	}

	@Test
	void keepWhatOneVisitorSendsToBothAtTheSameTime() {
		Browser begun = Browser.at(port(one));
		begun.walk(Walk.PLAIN);
		Executor threads = (task) -> new Thread(task).start();

		for (String age : List.of("18-to-34", "35-to-44", "45-to-54")) {
			var toOne = CompletableFuture
				.runAsync(() -> sharing(begun, one).answer("you", "age=" + age, "pregnancy=no"), threads);
			var toOther = CompletableFuture.runAsync(() -> sharing(begun, other).answer("place", "pain-area=tailbone"),
					threads);
			CompletableFuture.allOf(toOne, toOther).join();

			assertThat(sharing(begun, other).get("/steps/you").checked("age")).containsExactly(age);
			assertThat(sharing(begun, one).get("/steps/place").checked("pain-area")).containsExactly("tailbone");
			sharing(begun, one).answer("place", "pain-area=lower-back");
		}
	}

	@Test
	void followAReleaseThatOneOfThemPublishes() {
		Release release = one.getBean(Publishing.class).publish(content("2027.1"));

		String styles = "/reveal/" + release.checksum() + ".css";
		assertThat(Browser.at(port(one)).get("/steps/emergency").body()).contains(styles);
		secondsPassUntil(() -> current(other).equals(release));
		assertThat(Browser.at(port(other)).get("/steps/emergency").body()).contains(styles);
	}

	@Test
	void leaveAWithdrawnReleaseAndTakeTheirVisitorsAlong() {
		Release withdrawn = one.getBean(Publishing.class).publish(content("2027.2"));
		secondsPassUntil(() -> current(other).equals(withdrawn));
		Browser browser = Browser.at(port(other));
		browser.walk(Walk.PLAIN.upTo("story"));

		assertThat(Operator.command(List.of("withdraw-release", withdrawn.label(),
				"--spring.datasource.url=" + DATABASE, "--spring.datasource.username=postgres")))
			.satisfies((reply) -> assertThat(reply.status()).as(reply.text()).isZero());

		secondsPassUntil(() -> !current(other).equals(withdrawn));
		Page page = browser.get("/steps/place");
		assertThat(page.notice()).contains("The questions were renewed");
		assertThat(page.body()).contains("/reveal/" + current(other).checksum() + ".css");
		assertThat(browser.get("/steps/place").notice()).isEmpty();
		assertThat(browser.get("/steps/you").checked("age")).containsExactly("35-to-44");
		secondsPassUntil(() -> current(one).equals(current(other)));
	}

	private static ConfigurableApplicationContext start() {
		return new SpringApplicationBuilder(MorningBackApplication.class, WebTest.Time.class).run("--server.port=0",
				"--spring.datasource.url=" + DATABASE, "--spring.datasource.username=postgres");
	}

	/** A browser with the cookies of another one. */
	private static Browser sharing(Browser browser, ConfigurableApplicationContext server) {
		Browser same = Browser.at(port(server));
		for (var cookie : browser.cookies()) {
			same.setCookie(cookie.getName(), cookie.getValue());
		}
		return same;
	}

	/** Asks again while a second passes each time: a busy machine may be late. */
	private static void secondsPassUntil(BooleanSupplier followed) {
		for (int second = 0; second < 60 && !followed.getAsBoolean(); second++) {
			one.getBean(SettableClock.class).pass(Duration.ofSeconds(1));
			other.getBean(SettableClock.class).pass(Duration.ofSeconds(1));
		}
		assertThat(followed.getAsBoolean()).as("followed").isTrue();
	}

	private static Release current(ConfigurableApplicationContext server) {
		return server.getBean(Releases.class).current();
	}

	private static int port(ConfigurableApplicationContext server) {
		return ((WebServerApplicationContext) server).getWebServer().getPort();
	}

	private static List<ContentItem> content(String version) {
		return one.getBean(ShippedContent.class)
			.items()
			.stream()
			.map((item) -> (item.kind() + item.key()).equals("aboutversion")
					? new ContentItem("about", "version", item.position(), '"' + version + '"') : item)
			.toList();
	}

}
