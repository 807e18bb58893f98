package org.morningback.web;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import org.morningback.release.UnusableSettingException;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/**
 * Where people find this site again from outside the browser, such as from paper. It is
 * told by {@code morningback.public-address}, and otherwise taken from the request, if
 * that came from a place which others reach too.
 */
@Component
public class PublicAddress {

	/** What a code on paper holds with ease. */
	private static final int LONGEST = 500;

	/** Without a slash at the end; empty when each request tells. */
	private final Optional<String> told;

	public PublicAddress(@Value("${morningback.public-address}") String told) {
		String address = told.strip().replaceFirst("/+$", "");
		if (!address.isEmpty() && !isAddress(address)) {
			throw new UnusableSettingException("morningback.public-address", told,
					"it must be an address such as https://example.org or https://example.org/back, where others reach it, or empty");
		}
		this.told = Optional.of(address).filter((one) -> !one.isEmpty());
	}

	private static boolean isAddress(String text) {
		try {
			URI address = new URI(text);
			return "https".equals(address.getScheme()) && address.getHost() != null && address.getRawUserInfo() == null
					&& address.getRawQuery() == null && address.getRawFragment() == null
					&& !HostName.isThisMachine(address.getHost()) && text.length() <= LONGEST;
		}
		catch (URISyntaxException ex) {
			return false;
		}
	}

	/** The start page in the language of a request; empty when others do not reach it. */
	public Optional<String> startPage(HttpServletRequest request) {
		return this.told.map((address) -> address + LanguagePrefix.prefixOf(request) + '/').or(() -> {
			var context = ServletUriComponentsBuilder.fromContextPath(request);
			return Optional.ofNullable(context.build().getHost())
				.filter(HostName::isPublic)
				.map((host) -> context.path("/").toUriString());
		});
	}

	/**
	 * What the addresses of this site begin with in every language, for those who have
	 * the host of a request already.
	 */
	public String root(HttpServletRequest request) {
		return below(LanguagePrefix.rootOf(request)) + '/';
	}

	/** What is told, or a path for those who have the host already. */
	String below(String path) {
		return this.told.orElse(path);
	}

}
