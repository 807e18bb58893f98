package org.morningback.journey;

import java.util.Map;

import jakarta.persistence.EntityManagerFactory;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.morningback.Browser;
import org.morningback.Page;
import org.morningback.Walk;
import org.morningback.WebTest;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** A request opens its record once, whatever its page asks of it. */
@WebTest
class OneOpeningTests {

	@LocalServerPort
	private int port;

	@Autowired
	private EntityManagerFactory entities;

	private Browser browser;

	@BeforeEach
	void answerSome() {
		this.browser = Browser.at(this.port, Map.of("Page-Turn", "1"));
		this.browser.walk(Walk.PLAIN);
		statistics().setStatisticsEnabled(true);
		statistics().clear();
	}

	@AfterEach
	void stopCounting() {
		statistics().setStatisticsEnabled(false);
	}

	@Test
	void takesAStepAndShowsTheNextInOneTransaction() {
		Page next = this.browser.post("/steps/place", "pain-area=tailbone");

		assertThat(next.main()).contains("You can look after this at home");
		assertThat(statistics().getTransactionCount()).isOne();
		assertThat(statistics().getPrepareStatementCount()).as("find, its documents, two updates").isLessThan(6);
	}

	@Test
	void showsTheAdviceByOneReading() {
		this.browser.get("/advice");

		assertThat(statistics().getTransactionCount()).isOne();
		assertThat(statistics().getEntityUpdateCount()).isZero();
	}

	private Statistics statistics() {
		return this.entities.unwrap(SessionFactory.class).getStatistics();
	}

}
