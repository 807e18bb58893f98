package org.morningback.web;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import org.jspecify.annotations.Nullable;

import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** A request with those parameters of its address that can be read. */
final class ReadableParameters extends HttpServletRequestWrapper {

	/** What stands where bytes make no letter. */
	private static final String NO_LETTER = "\uFFFD";

	private final MultiValueMap<String, String> parameters = new LinkedMultiValueMap<>();

	ReadableParameters(HttpServletRequest request) {
		super(request);
		String query = request.getQueryString();
		for (String parameter : ((query != null) ? query : "").split("&")) {
			String[] parts = parameter.split("=", 2);
			Optional<String> name = read(parts[0]).filter(ReadableParameters::isName);
			Optional<String> value = read((parts.length > 1) ? parts[1] : "");
			if (name.isPresent() && value.isPresent()) {
				this.parameters.add(name.get(), value.get());
			}
		}
	}

	private static Optional<String> read(String text) {
		try {
			return Optional.of(URLDecoder.decode(text, StandardCharsets.UTF_8))
				.filter((decoded) -> !decoded.contains(NO_LETTER));
		}
		catch (IllegalArgumentException ex) {
			return Optional.empty();
		}
	}

	private static boolean isName(String name) {
		return !name.isEmpty() && name.chars().noneMatch(Character::isISOControl);
	}

	@Override
	public Map<String, String[]> getParameterMap() {
		Map<String, String[]> map = new LinkedHashMap<>();
		this.parameters.forEach((name, values) -> map.put(name, values.toArray(String[]::new)));
		return Collections.unmodifiableMap(map);
	}

	@Override
	public Enumeration<String> getParameterNames() {
		return Collections.enumeration(this.parameters.keySet());
	}

	@Override
	public String @Nullable [] getParameterValues(String name) {
		return getParameterMap().get(name);
	}

	@Override
	public @Nullable String getParameter(String name) {
		return this.parameters.getFirst(name);
	}

}
