package org.morningback.api;

import java.util.Locale;
import java.util.Optional;

import org.morningback.knowledge.words.Region;
import org.morningback.release.RegionalWordings;
import org.morningback.release.Release;
import org.morningback.release.Releases;
import org.morningback.web.PublicAddress;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;

/** What the API's controllers need around them. */
@TestConfiguration(proxyBeanMethods = false)
@Import({ ApiProblems.class, RequestedWording.class })
class ApiSlice {

	@Bean
	BreakableReleases releases() {
		return new BreakableReleases();
	}

	@Bean
	PublicAddress publicAddress() {
		return new PublicAddress("");
	}

	@Bean
	RegionalWordings regionalWordings() {
		return new RegionalWordings(new Region.Id("uk"), Locale.ENGLISH);
	}

	@Bean
	SecurityFilterChain openToAll(HttpSecurity http) {
		return http.authorizeHttpRequests((requests) -> requests.anyRequest().permitAll())
			.csrf((csrf) -> csrf.ignoringRequestMatchers("/api/**"))
			.sessionManagement((session) -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
			.build();
	}

	/** Has one release until a test breaks it. */
	static class BreakableReleases implements Releases {

		private final Release release = TinyKnowledge.release();

		private Optional<RuntimeException> failure = Optional.empty();

		void failWith(RuntimeException failure) {
			this.failure = Optional.of(failure);
		}

		void mend() {
			this.failure = Optional.empty();
		}

		@Override
		public Release current() {
			this.failure.ifPresent((failure) -> {
				throw failure;
			});
			return this.release;
		}

		@Override
		public Optional<Release> find(String checksum) {
			return Optional.empty();
		}

	}

}
