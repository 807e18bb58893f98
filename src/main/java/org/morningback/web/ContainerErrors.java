package org.morningback.web;

import org.apache.catalina.core.StandardHost;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/** Has the server show our page for what it refuses itself. */
@Component
class ContainerErrors implements WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> {

	/** Made after the server: it needs the content, which needs the database. */
	private final ObjectProvider<ContainerErrorPage> page;

	ContainerErrors(ObjectProvider<ContainerErrorPage> page) {
		this.page = page;
	}

	@Override
	public void customize(ConfigurableTomcatWebServerFactory factory) {
		factory.addContextCustomizers((context) -> {
			if (context.getParent() instanceof StandardHost host) {
				host.setErrorReportValveClass(ContainerErrorValve.class.getName());
				host.getPipeline().addValve(new ContainerErrorValve(this.page::getObject));
				host.getPipeline().addValve(new UnreadableHeadersValve());
			}
		});
	}

}
