package org.morningback.web.limits;

import java.time.Duration;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Counts the requests to methods that say {@link LimitedTo}. Of the files that are
 * printed one client waits for a few at a time, so that the queue has room for others.
 */
class LimitedRequests implements HandlerInterceptor, WebMvcConfigurer {

	private static final Duration SOON = Duration.ofSeconds(3);

	private final Limits limits;

	private final Clients clients;

	private final Shares papers;

	LimitedRequests(Limits limits, Clients clients, Shares papers) {
		this.limits = limits;
		this.clients = clients;
		this.papers = papers;
	}

	@Override
	public void addInterceptors(InterceptorRegistry registry) {
		registry.addInterceptor(this);
	}

	@Override
	public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
		LimitedTo limited = limitOf(handler);
		if (limited != null) {
			if (limited.value() == Limited.PAPERS && !this.papers.take(this.clients.of(request))) {
				throw new TooManyRequestsException(SOON);
			}
			this.limits.take(limited.value(), request).ifPresent((wait) -> {
				afterCompletion(request, response, handler, null);
				throw new TooManyRequestsException(wait);
			});
		}
		return true;
	}

	@Override
	public void afterCompletion(HttpServletRequest request, HttpServletResponse response, Object handler,
			@Nullable Exception failure) {
		LimitedTo limited = limitOf(handler);
		if (limited != null && limited.value() == Limited.PAPERS) {
			this.papers.free(this.clients.of(request));
		}
	}

	private static @Nullable LimitedTo limitOf(Object handler) {
		return (handler instanceof HandlerMethod method) ? method.getMethodAnnotation(LimitedTo.class) : null;
	}

}
