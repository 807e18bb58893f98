package org.morningback.malformed;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.morningback.Browser;
import org.morningback.Walk;
import org.morningback.WebTest;
import org.morningback.journey.OpenSession;
import org.morningback.vault.Secret;
import org.morningback.journey.Sessions;
import org.morningback.knowledge.KnowledgeBase;
import org.morningback.release.Releases;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/** Thousands of requests that make no sense, at a real server. */
@WebTest
@ExtendWith(OutputCaptureExtension.class)
class MalformedRequestTests {

	private static final long SEED = Long.getLong("malformed.seed", 20260301);

	private static final int REQUESTS = Integer.getInteger("malformed.requests", 3000);

	private static final int VISITORS = 8;

	@LocalServerPort
	private int port;

	@Autowired
	private Releases releases;

	@Autowired
	private Sessions sessions;

	@Autowired
	private JdbcClient database;

	private final List<Visitor> visitors = new ArrayList<>();

	private final List<String> secrets = new ArrayList<>();

	@Test
	void answersEachWithoutAFaultAndStoresNothingOfIt(CapturedOutput log) throws Exception {
		long before = rows();
		inviteVisitors();

		List<Exchange> exchanges = exchange();

		assertThat(exchanges).hasSize(REQUESTS).filteredOn(Exchange::isFault).as(summary(exchanges)).isEmpty();
		assertThat(log.toString()).doesNotContain(" ERROR ");
		exchanges.forEach((exchange) -> this.secrets.addAll(exchange.reply().secrets()));
		List<OpenSession> open = this.secrets.stream()
			.distinct()
			.flatMap((secret) -> Secret.parse(secret).stream())
			.flatMap((secret) -> this.sessions.open(secret).stream())
			.toList();
		assertThat(open).hasSize((int) (rows() - before)).allMatch(this::holdsOnlyLegalAnswers);
		assertThat(statuses(exchanges)).containsKeys(200, 303, 400, 403, 404, 405, 422);
	}

	/** Some have answered everything, some half, some nothing. */
	private void inviteVisitors() {
		for (int i = 0; i < VISITORS; i++) {
			Browser browser = Browser.at(this.port);
			if (i % 4 != 0) {
				browser.walk((i % 4 == 1) ? Walk.PLAIN : Walk.PLAIN.upTo("place"));
			}
			browser.get("/steps/emergency");
			this.visitors.add(new Visitor(browser.cookieHeader(), browser.csrfToken()));
			browser.cookie("morningback").ifPresent(this.secrets::add);
		}
	}

	private List<Exchange> exchange() throws Exception {
		ExecutorService senders = Executors.newFixedThreadPool(4);
		try {
			List<Callable<Exchange>> tasks = IntStream.range(0, REQUESTS)
				.<Callable<Exchange>>mapToObj((number) -> () -> {
					RawRequest request = request(number);
					return new Exchange(number, request, Reply.to(request.bytes(), this.port));
				})
				.toList();
			List<Exchange> exchanges = new ArrayList<>();
			for (Future<Exchange> exchange : senders.invokeAll(tasks)) {
				exchanges.add(exchange.get());
			}
			return exchanges;
		}
		finally {
			senders.shutdownNow();
		}
	}

	private RawRequest request(int number) {
		var chance = new Chance(SEED + number);
		Visitor visitor = this.visitors.get(number % VISITORS);
		KnowledgeBase knowledge = this.releases.current().knowledge();
		var forms = new MalformedForms(knowledge, chance, visitor);
		var heads = new MalformedHeads(chance, visitor);
		return switch (chance.below(20)) {
			case 0, 1, 2, 3, 4 -> forms.wrongFields();
			case 5 -> chance.oneIn(4) ? forms.hugeBody() : forms.tooManyFields();
			case 6 -> forms.chunked();
			case 7 -> forms.wrongContentType();
			case 8 -> forms.multipart();
			case 9 -> forms.wrongToken();
			case 10, 11, 12 -> heads.path();
			case 13 -> heads.method();
			case 14 -> heads.line();
			case 15 -> heads.cookies();
			case 16 -> heads.header();
			case 17 -> heads.length();
			default -> new MalformedJson(chance).request();
		};
	}

	private boolean holdsOnlyLegalAnswers(OpenSession session) {
		KnowledgeBase knowledge = session.release().knowledge();
		return session.sheet()
			.given()
			.entrySet()
			.stream()
			.allMatch((given) -> knowledge.question(given.getKey())
				.filter((question) -> question.validate(given.getValue().options()).isEmpty())
				.isPresent());
	}

	private static TreeMap<Integer, Integer> statuses(List<Exchange> exchanges) {
		var counts = new TreeMap<Integer, Integer>();
		exchanges.forEach((exchange) -> counts.merge(exchange.reply().status(), 1, Integer::sum));
		return counts;
	}

	private static String summary(List<Exchange> exchanges) {
		return "seed %d, replies by status %s, faults %d".formatted(SEED, statuses(exchanges),
				Stream.of(exchanges).flatMap(List::stream).filter(Exchange::isFault).count());
	}

	private long rows() {
		return this.database.sql("select count(*) from vault_record").query(Long.class).single();
	}

}
