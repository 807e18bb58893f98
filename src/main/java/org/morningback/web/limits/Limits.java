package org.morningback.web.limits;

import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import io.github.bucket4j.TimeMeter;
import jakarta.servlet.http.HttpServletRequest;

/**
 * How much of what costs much one client, and all together, may have. Nothing of a client
 * is kept but a hash, and that for minutes.
 */
public class Limits {

	private final Clients clients;

	private final Map<Limited, Limit> limits = new EnumMap<>(Limited.class);

	Limits(LimitSettings settings, Clients clients) {
		this.clients = clients;
		Stream.of(Limited.values())
			.forEach((kind) -> this.limits.put(kind, new Limit(settings.of(kind), TimeMeter.SYSTEM_NANOTIME)));
	}

	/**
	 * Takes one for whoever sent a request.
	 * @return how long to wait instead; empty where it may go on
	 */
	public Optional<Duration> take(Limited kind, HttpServletRequest request) {
		return Objects.requireNonNull(this.limits.get(kind)).take(this.clients.of(request));
	}

}
