package org.morningback.vault;

import java.time.Duration;

import org.junit.jupiter.api.Test;
import org.mockito.Mockito;

import org.springframework.boot.test.context.runner.ApplicationContextRunner;

import static org.assertj.core.api.Assertions.assertThat;

class VaultConfigurationTests {

	private final ApplicationContextRunner application = new ApplicationContextRunner()
		.withUserConfiguration(VaultConfiguration.class)
		.withBean(Vault.class, () -> Mockito.mock(Vault.class))
		.withBean(TrustedTime.class, () -> Mockito.mock(TrustedTime.class));

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
