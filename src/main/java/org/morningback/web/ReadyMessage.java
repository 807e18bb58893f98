package org.morningback.web;

import org.morningback.release.Releases;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Says in the log where to look. */
@Component
class ReadyMessage {

	private static final Logger log = LoggerFactory.getLogger(ReadyMessage.class);

	private final Releases releases;

	private final String contextPath;

	ReadyMessage(Releases releases, @Value("${server.servlet.context-path:}") String contextPath) {
		this.releases = releases;
		this.contextPath = contextPath;
	}

	@EventListener
	void ready(ApplicationReadyEvent event) {
		if (event.getApplicationContext() instanceof WebServerApplicationContext web && web.getWebServer() != null) {
			log.info("MorningBack is ready: open http://localhost:{}{}/ (content {})", web.getWebServer().getPort(),
					this.contextPath, this.releases.current().label());
		}
	}

}
