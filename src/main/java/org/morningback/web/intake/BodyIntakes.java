package org.morningback.web.intake;

import java.time.Duration;

import org.apache.catalina.Lifecycle;
import org.apache.catalina.connector.Connector;
import org.apache.coyote.ProtocolHandler;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.tomcat.TomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/** Puts the intake before the application. */
@Component
class BodyIntakes implements WebServerFactoryCustomizer<TomcatWebServerFactory> {

	private final Duration patience;

	private final Room room = Room.ofThisProcess();

	BodyIntakes(@Value("${morningback.limits.body-within}") Duration patience) {
		this.patience = patience;
	}

	@Override
	public void customize(TomcatWebServerFactory factory) {
		factory.setProtocol(QuietConnections.class.getName());
		factory.addConnectorCustomizers(this::customize);
	}

	/** The connector makes its own adapter, and only when it is initialised. */
	private void customize(Connector connector) {
		connector.addLifecycleListener((event) -> {
			if (event.getType().equals(Lifecycle.AFTER_INIT_EVENT)) {
				ProtocolHandler connections = connector.getProtocolHandler();
				connections.setAdapter(new BodyIntake(connections.getAdapter(), this.patience, this.room));
			}
		});
	}

}
