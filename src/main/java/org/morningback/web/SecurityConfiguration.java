package org.morningback.web;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.CrossOriginResourcePolicyHeaderWriter.CrossOriginResourcePolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/**
 * The security baseline: no log-in, no HTTP session, a CSRF token in a cookie so that it
 * survives restarts, and headers that let a page load nothing but our own.
 */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

	@Bean
	SecurityFilterChain security(HttpSecurity http, ContentSecurityPolicy contentSecurity) throws Exception {
		http.authorizeHttpRequests((requests) -> requests.anyRequest().permitAll())
			.sessionManagement((sessions) -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
			.requestCache(AbstractHttpConfigurer::disable)
			.logout(AbstractHttpConfigurer::disable)
			.anonymous(Customizer.withDefaults())
			.addFilterAfter(new UnreadableParametersFilter(), HeaderWriterFilter.class)
			.exceptionHandling((refused) -> refused.accessDeniedHandler(new RefusedForms()))
			.csrf((csrf) -> csrf.csrfTokenRepository(new CsrfCookie())
				.csrfTokenRequestHandler(new CsrfTokens())
				.ignoringRequestMatchers(ApiAddress.PREFIX + "**")
				.ignoringRequestMatchers(SecurityConfiguration::isVouchedFor))
			.headers((headers) -> headers
				.addHeaderWriter((request, response) -> response.setHeader(ContentSecurityPolicy.HEADER,
						contentSecurity.directives()))
				.referrerPolicy((policy) -> policy.policy(ReferrerPolicy.NO_REFERRER))
				.crossOriginOpenerPolicy((policy) -> policy.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))
				.crossOriginResourcePolicy((policy) -> policy.policy(CrossOriginResourcePolicy.SAME_ORIGIN))
				.permissionsPolicyHeader((policy) -> policy.policy(SafeHeaders.PERMISSIONS)));
		return http.build();
	}

	/**
	 * Whether no token is needed. The form that was fetched ahead without cookies has
	 * none.
	 */
	private static boolean isVouchedFor(HttpServletRequest request) {
		return RequestSource.isThisSite(request)
				|| (PageTurns.isOurs(request) && !RequestSource.isAnotherSite(request));
	}

}
