package org.morningback.browser;

import java.util.List;
import java.util.Map;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;

import static org.assertj.core.api.Assertions.assertThat;

/** Looks for barriers in a page: WCAG 2.2 up to AA, and best practices. */
final class Accessibility {

	private static final String WIDTH = "document.documentElement.scrollWidth";

	private static final String WIDE = "[...document.querySelectorAll('main *')].filter((e) => e.getBoundingClientRect().right > 361)"
			+ ".map((e) => e.outerHTML.slice(0, 80)).join('; ')";

	private static final List<String> RULES = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa",
			"best-practice");

	/** What is folded is looked at too. */
	private static final String UNFOLD = "document.querySelectorAll('details').forEach((fold) => fold.open = true)";

	/**
	 * Where a page may not run script, the tool still can, but its timers would never
	 * ring.
	 */
	private static final String WITHOUT_TIMERS = """
			() => {
				if (matchMedia('(scripting: none)').matches) {
					window.setTimeout = (task, delay) => { if (!(delay > 1)) Promise.resolve().then(task); return 0; };
				}
			}""";

	private static final String RUN = """
			({ rules, colours }) => axe.run({
				runOnly: rules, rules: { 'color-contrast': { enabled: colours } }, resultTypes: ['violations'], preload: false
			}).then((found) => found.violations.flatMap(
				(rule) => rule.nodes.map((node) => `${rule.id}: ${rule.help}: ${node.html}`)))""";

	/** How a page can be looked at. */
	enum View {

		LIGHT(Media.SCREEN, ColorScheme.LIGHT, RULES),
		/** The same page in other colours: only they are looked at again. */
		DARK(Media.SCREEN, ColorScheme.DARK, List.of("cat.color")), PRINT(Media.PRINT, ColorScheme.LIGHT, RULES),
		/** The same page in other words, whose colours are the same. */
		WORDS(Media.SCREEN, ColorScheme.LIGHT, RULES);

		/** How a page can look. */
		static final View[] LOOKS = { LIGHT, DARK, PRINT };

		private final EmulateMediaOptions media;

		private final List<String> rules;

		View(Media media, ColorScheme colors, List<String> rules) {
			this.media = new EmulateMediaOptions().setMedia(media).setColorScheme(colors);
			this.rules = rules;
		}

	}

	private Accessibility() {
	}

	static void assertNoBarriers(Page page, View... views) {
		for (View view : views) {
			page.emulateMedia(view.media);
			assertThat(barriers(page, view.rules, view != View.WORDS)).as("%s, %s", page.url(), view).isEmpty();
		}
		page.emulateMedia(View.LIGHT.media);
	}

	static List<String> barriers(Page page) {
		return barriers(page, RULES, true);
	}

	@SuppressWarnings("unchecked")
	private static List<String> barriers(Page page, List<String> rules, boolean colours) {
		if (page.evaluate("typeof axe").equals("undefined")) {
			page.evaluate(AxeBuilder.getAxeScript());
		}
		page.evaluate(UNFOLD);
		page.evaluate(WITHOUT_TIMERS);
		return (List<String>) page.evaluate(RUN, Map.of("rules", rules, "colours", colours));
	}

	/** Fits the narrowest screen, and a phone with letters twice as large. */
	static void assertFits(Page page) {
		page.setViewportSize(320, 640);
		assertThat(page.evaluate(WIDTH)).isEqualTo(320);
		page.setViewportSize(360, 740);
		page.evaluate("document.documentElement.style.fontSize = '200%'");
		assertThat(page.evaluate(WIDTH)).as("%s", page.evaluate(WIDE)).isEqualTo(360);
		page.evaluate("document.documentElement.style.fontSize = ''");
	}

}
