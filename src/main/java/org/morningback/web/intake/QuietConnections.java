package org.morningback.web.intake;

import org.apache.coyote.Adapter;
import org.apache.coyote.Processor;
import org.apache.coyote.http11.AbstractHttp11Protocol;
import org.apache.coyote.http11.Http11NioProtocol;
import org.apache.coyote.http11.Http11Processor;

/**
 * Tomcat's connections, but for one thing: at the end of a body in chunks that is read
 * without waiting, Tomcat starts to work on the connection a second time, although the
 * thread that reads is at work on it already. The second takes what comes next away.
 */
public final class QuietConnections extends Http11NioProtocol {

	@Override
	protected Processor createProcessor() {
		return new QuietProcessor(this, getAdapter());
	}

	private static final class QuietProcessor extends Http11Processor {

		private QuietProcessor(AbstractHttp11Protocol<?> connections, Adapter adapter) {
			super(connections, adapter);
		}

		@Override
		protected void executeDispatches() {
			if (getRequest().getReadListener() instanceof IncomingBody) {
				getIteratorAndClearDispatches();
			}
			else {
				super.executeDispatches();
			}
		}

	}

}
