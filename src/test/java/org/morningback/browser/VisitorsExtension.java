package org.morningback.browser;

import java.nio.file.Path;
import java.util.Optional;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Playwright;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

import org.springframework.context.ApplicationContext;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** Gives each test its own visitors, in one browser for all tests. */
class VisitorsExtension implements ParameterResolver, AfterEachCallback {

	private static final Namespace HERE = Namespace.create(VisitorsExtension.class);

	@Override
	public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
		return parameter.getParameter().getType() == Visitors.class;
	}

	@Override
	public Visitors resolveParameter(ParameterContext parameter, ExtensionContext test) {
		Browser browser = test.getRoot()
			.getStore(HERE)
			.computeIfAbsent(SharedBrowser.class, (key) -> new SharedBrowser(), SharedBrowser.class)
			.browser();
		return test.getStore(HERE)
			.computeIfAbsent(Visitors.class,
					(key) -> new Visitors(browser, SpringExtension.getApplicationContext(test)), Visitors.class);
	}

	@Override
	public void afterEach(ExtensionContext test) {
		Visitors visitors = test.getStore(HERE).remove(Visitors.class, Visitors.class);
		if (visitors != null) {
			Path shots = Path.of("target", "browser", test.getRequiredTestClass().getSimpleName());
			visitors.leave(test.getExecutionException().map((ex) -> shots.resolve(name(test))));
		}
	}

	private static String name(ExtensionContext test) {
		return test.getRequiredTestMethod().getName();
	}

	/**
	 * The browser, until the last test is over; what kept it away is told to each test.
	 */
	private static final class SharedBrowser implements AutoCloseable {

		private @Nullable Playwright playwright;

		private @Nullable Browser browser;

		private @Nullable RuntimeException failure;

		SharedBrowser() {
			try {
				this.playwright = Chromium.playwright();
				this.browser = Chromium.ofThisMachine().start(this.playwright);
			}
			catch (RuntimeException ex) {
				this.failure = ex;
			}
		}

		Browser browser() {
			if (this.browser == null) {
				throw new IllegalStateException("No browser: " + this.failure, this.failure);
			}
			return this.browser;
		}

		@Override
		public void close() {
			Optional.ofNullable(this.playwright).ifPresent(Playwright::close);
		}

	}

}
