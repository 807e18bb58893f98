package org.morningback.browser;

import com.microsoft.playwright.Browser.NewContextOptions;

/** What a visitor browses with. */
enum Device {

	PHONE(360, 740, true), PHONE_WITHOUT_SCRIPT(360, 740, false), DESKTOP(1280, 900, true),
	DESKTOP_WITHOUT_SCRIPT(1280, 900, false);

	private final int width;

	private final int height;

	private final boolean script;

	Device(int width, int height, boolean script) {
		this.width = width;
		this.height = height;
		this.script = script;
	}

	NewContextOptions options() {
		return new NewContextOptions().setViewportSize(this.width, this.height).setJavaScriptEnabled(this.script);
	}

}
