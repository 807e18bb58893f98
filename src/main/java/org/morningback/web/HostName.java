package org.morningback.web;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Tells hosts that others reach from those that mean this machine or this house. */
final class HostName {

	/** Numbers in any of the notations that browsers take for an address. */
	private static final Pattern NUMBERS = Pattern.compile("(0x[0-9a-f]*|[0-9]+)(\\.(0x[0-9a-f]*|[0-9]+))*");

	private static final Pattern FOUR_NUMBERS = Pattern.compile("[0-9]{1,3}(\\.[0-9]{1,3}){3}");

	/** A name as hosts have them (RFC 1035), with what some have beside. */
	private static final Pattern NAME = Pattern.compile("[a-z0-9_-]{1,63}(\\.[a-z0-9_-]{1,63})+");

	private static final int LONGEST = 253;

	/** Names that lead nowhere in the public network (RFC 6761, 6762, 8375, 9476). */
	private static final String[] PRIVATE_ENDS = { ".localhost", ".local", ".internal", ".lan", ".home", ".home.arpa",
			".test", ".example", ".invalid", ".alt", ".onion" };

	private HostName() {
	}

	/** Whether a host, as it stands in an address, is one that others reach. */
	static boolean isPublic(String host) {
		String name = host.toLowerCase(Locale.ROOT).replaceFirst("\\.$", "");
		if (name.startsWith("[") && name.endsWith("]")) {
			return isPublicAddress(name.substring(1, name.length() - 1));
		}
		if (NUMBERS.matcher(name).matches()) {
			return FOUR_NUMBERS.matcher(name).matches() && isPublicAddress(name);
		}
		return name.length() <= LONGEST && NAME.matcher(name).matches()
				&& Stream.of(PRIVATE_ENDS).noneMatch(name::endsWith);
	}

	/** Whether a host means whatever machine asks for it. */
	static boolean isThisMachine(String host) {
		String name = host.toLowerCase(Locale.ROOT).replaceFirst("\\.$", "");
		return name.equals("localhost") || name.endsWith(".localhost") || name.equals("0.0.0.0")
				|| name.startsWith("127.") || name.equals("[::1]") || name.equals("[::]");
	}

	/** Only ever asked with an address in numbers, for which nobody is asked. */
	private static boolean isPublicAddress(String numbers) {
		try {
			InetAddress address = InetAddress.getByName(numbers.replaceFirst("%.*", ""));
			return !(address.isAnyLocalAddress() || address.isLoopbackAddress() || address.isLinkLocalAddress()
					|| address.isSiteLocalAddress() || address.isMulticastAddress() || isPrivate(address.getAddress()));
		}
		catch (UnknownHostException ex) {
			return false;
		}
	}

	/**
	 * Unique local addresses (RFC 4193), and those that a provider shares out (RFC 6598).
	 */
	private static boolean isPrivate(byte[] address) {
		return (address.length == 16) ? (address[0] & 0xfe) == 0xfc
				: (address[0] & 0xff) == 100 && (address[1] & 0xc0) == 64;
	}

}
