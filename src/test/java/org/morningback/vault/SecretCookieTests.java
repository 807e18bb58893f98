package org.morningback.vault;

import java.time.Duration;

import jakarta.servlet.http.Cookie;
import org.junit.jupiter.api.Test;

import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

import static org.assertj.core.api.Assertions.assertThat;

class SecretCookieTests {

	private final SecretCookie cookie = new SecretCookie(
			new Retention(Duration.ofDays(30), Duration.ofDays(1), Duration.ofHours(1)));

	private final Secret secret = Secret.create();

	private final MockHttpServletRequest request = new MockHttpServletRequest();

	private final MockHttpServletResponse response = new MockHttpServletResponse();

	@Test
	void lastsAsLongAsTheBrowserIsOpen() {
		this.cookie.write(this.secret, this.request, this.response);

		assertThat(setCookie()).isEqualTo("morningback=" + this.secret.text() + "; Path=/; HttpOnly; SameSite=Lax");
	}

	@Test
	void isBoundToTheHostUnderTls() {
		this.request.setSecure(true);

		this.cookie.write(this.secret, this.request, this.response);

		assertThat(setCookie())
			.isEqualTo("__Host-morningback=" + this.secret.text() + "; Path=/; Secure; HttpOnly; SameSite=Lax");
	}

	@Test
	void lastsAsLongAsTheSessionWhenKept() {
		this.cookie.writeAndKeep(this.secret, this.request, this.response);

		assertThat(setCookie()).contains("; Max-Age=2592000;");
	}

	@Test
	void isClearedAndKnownToHaveBeenThere() {
		this.cookie.clear(this.request, this.response);

		assertThat(this.response.getHeaders("Set-Cookie")).hasSize(2);
		assertThat(this.response.getHeaders("Set-Cookie").get(0)).startsWith("morningback=; Path=/; Max-Age=0;");
		assertThat(this.response.getHeaders("Set-Cookie").get(1))
			.isEqualTo("morningback-cleared=1; Path=/; HttpOnly; SameSite=Lax");
		assertThat(this.response.getHeader("Clear-Site-Data")).isEqualTo("\"cache\", \"storage\"");
		assertThat(this.cookie.wasCleared(this.request)).isFalse();
		this.request.setCookies(new Cookie("morningback-cleared", "1"));
		assertThat(this.cookie.wasCleared(this.request)).isTrue();
	}

	@Test
	void isReadBack() {
		this.request.setCookies(new Cookie("other", "x"), new Cookie("morningback", "spoilt"),
				new Cookie("morningback", this.secret.text()));

		assertThat(this.cookie.read(this.request)).contains(this.secret);
	}

	@Test
	void isReadBackUnderTls() {
		this.request.setSecure(true);
		this.request.setCookies(new Cookie("__Host-morningback", this.secret.text()));

		assertThat(this.cookie.read(this.request)).contains(this.secret);
	}

	@Test
	void doesNotTrustThePlainNameUnderTls() {
		this.request.setSecure(true);
		this.request.setCookies(new Cookie("morningback", this.secret.text()));

		assertThat(this.cookie.read(this.request)).isEmpty();
	}

	@Test
	void doesNotReadTheSecureNameWithoutTls() {
		this.request.setCookies(new Cookie("__Host-morningback", this.secret.text()));

		assertThat(this.cookie.read(this.request)).isEmpty();
	}

	@Test
	void isNotThereWithoutCookies() {
		assertThat(this.cookie.read(this.request)).isEmpty();
	}

	private String setCookie() {
		assertThat(this.response.getHeaders("Set-Cookie")).hasSize(1);
		return String.valueOf(this.response.getHeader("Set-Cookie"));
	}

}
