package org.morningback.vault;

import java.time.Duration;

import org.junit.jupiter.api.Test;
import org.mockito.Mockito;

import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.scheduling.annotation.ScheduledAnnotationBeanPostProcessor;
import org.springframework.scheduling.config.FixedRateTask;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.timeout;
import static org.mockito.Mockito.verify;

class VaultConfigurationTests {

	private final Vault vault = Mockito.mock(Vault.class);

	private final ApplicationContextRunner application = new ApplicationContextRunner()
		.withUserConfiguration(VaultConfiguration.class, RecordPurge.class)
		.withBean(Vault.class, () -> this.vault);

	@Test
	void purgesAtTheStartAndEveryHour() {
		this.application.run((context) -> {
			verify(this.vault, timeout(5000)).purgeExpired();
			assertThat(context.getBean(ScheduledAnnotationBeanPostProcessor.class).getScheduledTasks()).singleElement()
				.satisfies((scheduled) -> assertThat(((FixedRateTask) scheduled.getTask()).getIntervalDuration())
					.isEqualTo(Duration.ofHours(1)));
		});
	}

	@Test
	void keepsSessionsForThirtyDays() {
		this.application
			.run((context) -> assertThat(context.getBean(Retention.class).keepFor()).isEqualTo(Duration.ofDays(30)));
	}

	@Test
	void keepsSessionsAsLongAsSet() {
		this.application.withPropertyValues("morningback.session.keep-for=12h")
			.run((context) -> assertThat(context.getBean(Retention.class).keepFor()).isEqualTo(Duration.ofHours(12)));
	}

	@Test
	void refusesToKeepSessionsForNoTime() {
		this.application.withPropertyValues("morningback.session.keep-for=0s")
			.run((context) -> assertThat(context).getFailure()
				.rootCause()
				.hasMessage("morningback.session.keep-for must be longer than nothing, not PT0S"));
	}

}
