package org.morningback.questionnaire;

import org.morningback.journey.CurrentSession;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * Tells a page how many milliseconds the answers are still kept, so that it warns only
 * when that is true: they may have been used, or deleted, in another tab. To ask changes
 * nothing. That is why this is no controller: what each of those has in its model renews
 * the cookie.
 */
@Configuration(proxyBeanMethods = false)
class TimeLeft {

	@Bean
	RouterFunction<ServerResponse> timeLeftRoute(CurrentSession sessions) {
		return RouterFunctions.route().GET("/my-answers/time-left", (request) -> tell(sessions, request)).build();
	}

	private static ServerResponse tell(CurrentSession sessions, ServerRequest request) {
		return ServerResponse.ok()
			.cacheControl(CacheControl.noStore())
			.contentType(MediaType.TEXT_PLAIN)
			.body(String.valueOf(sessions.timeLeft(request.servletRequest()).toMillis()));
	}

}
