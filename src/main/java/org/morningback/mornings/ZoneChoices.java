package org.morningback.mornings;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.FormatStyle;
import java.time.format.TextStyle;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where a person may be, for a browser that does not tell: each place by the time that a
 * clock shows there now, which everybody can look up.
 *
 * @param zones the places, from the west to the east
 */
record ZoneChoices(List<Zone> zones) {

	private static final List<String> OFFERED = List.of("Pacific/Honolulu", "America/Anchorage", "America/Los_Angeles",
			"America/Phoenix", "America/Denver", "America/Chicago", "America/Mexico_City", "America/New_York",
			"America/Bogota", "America/Lima", "America/Caracas", "America/La_Paz", "America/Halifax",
			"America/Puerto_Rico", "America/Santiago", "America/St_Johns", "America/Sao_Paulo",
			"America/Argentina/Buenos_Aires", "America/Montevideo", "Atlantic/Azores", "Atlantic/Reykjavik",
			"Atlantic/Canary", "Europe/London", "Europe/Lisbon", "Europe/Dublin", "Africa/Casablanca", "Africa/Lagos",
			"Europe/Madrid", "Europe/Paris", "Europe/Berlin", "Europe/Athens", "Africa/Johannesburg", "Africa/Cairo",
			"Europe/Istanbul", "Africa/Nairobi", "Asia/Dubai", "Asia/Karachi", "Asia/Kolkata", "Asia/Dhaka",
			"Asia/Bangkok", "Asia/Singapore", "Asia/Manila", "Asia/Shanghai", "Australia/Perth", "Asia/Tokyo",
			"Australia/Brisbane", "Australia/Adelaide", "Australia/Sydney", "Pacific/Auckland");

	/** Where most are who are told a region's numbers. */
	private static final Map<String, String> USUAL = Map.of("uk", "Europe/London", "us", "America/New_York", "eu",
			"Europe/Paris");

	/**
	 * A place.
	 *
	 * @param id the name of its time zone
	 * @param label what time it is there, and what that time is called
	 */
	record Zone(String id, String label, boolean chosen) {
	}

	/** The places at a moment, in a language. */
	static ZoneChoices at(Instant now, Locale language, String chosen) {
		return new ZoneChoices(Stream.concat(OFFERED.stream(), Stream.of(chosen))
			.distinct()
			.map((id) -> now.atZone(ZoneId.of(id)))
			.sorted(Comparator.comparing(ZonedDateTime::toLocalDateTime))
			.map((there) -> new Zone(there.getZone().getId(), label(there, language),
					there.getZone().getId().equals(chosen)))
			.toList());
	}

	/** What to begin with in a region; for one that is not known, where the site is. */
	static String usualIn(String region, ZoneId site) {
		return USUAL.getOrDefault(region, site.getId());
	}

	/** The zone of a name that a browser tells; empty where nobody knows it. */
	static Optional<ZoneId> named(String name) {
		return ZoneId.getAvailableZoneIds().contains(name) ? Optional.of(ZoneId.of(name)) : Optional.empty();
	}

	/** "06:12, Central European Time (Paris)". */
	static String label(ZonedDateTime there, Locale language) {
		String time = new DateTimeFormatterBuilder().appendLocalized(null, FormatStyle.SHORT)
			.toFormatter(language)
			.format(there);
		return time + ", " + there.getZone().getDisplayName(TextStyle.FULL, language) + " (" + city(there.getZone())
				+ ")";
	}

	private static String city(ZoneId zone) {
		String id = zone.getId();
		return id.substring(id.lastIndexOf('/') + 1).replace('_', ' ');
	}

}
