package org.morningback.browser;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import org.morningback.journey.Sessions;
import org.morningback.journey.Submission;

import org.springframework.context.ApplicationContext;

/** The people who visit the site during one test, each with a browser of their own. */
final class Visitors {

	private final Browser browser;

	private final ApplicationContext application;

	private final List<Visitor> visitors = new ArrayList<>();

	Visitors(Browser browser, ApplicationContext application) {
		this.browser = browser;
		this.application = application;
	}

	Visitor on(Device device) {
		String host = "localhost:" + this.application.getEnvironment().getRequiredProperty("local.server.port");
		BrowserContext context = this.browser.newContext(device.options().setBaseURL("http://" + host));
		context.setDefaultTimeout(20_000);
		Visitor visitor = new Visitor(context, this::words, new Watch(context, host));
		this.visitors.add(visitor);
		return visitor;
	}

	/** Somebody who answered before. */
	Visitor on(Device device, ReferenceCase answered) {
		Visitor visitor = on(device);
		String secret = begin(answered);
		visitor.browser().addCookies(List.of(new Cookie("morningback", secret).setDomain("localhost").setPath("/")));
		return visitor;
	}

	private String begin(ReferenceCase answered) {
		return this.application.getBean(Sessions.class).begin((draft) -> {
			draft.remember(Submission.of(answered.asAnswers()));
			return draft;
		}).secret().text();
	}

	/** Closes the browsers, after a picture of each if something went wrong. */
	void leave(Optional<Path> pictures) {
		try {
			pictures.ifPresent(this::photograph);
			this.visitors.forEach((visitor) -> visitor.watch().assertAllWentWell());
		}
		finally {
			this.visitors.forEach((visitor) -> visitor.browser().close());
		}
	}

	private void photograph(Path folder) {
		for (int i = 0; i < this.visitors.size(); i++) {
			this.visitors.get(i)
				.page()
				.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(folder.resolve(i + ".png")));
		}
	}

	private String words(String key) {
		return this.application.getMessage(key, null, Locale.ENGLISH);
	}

}
