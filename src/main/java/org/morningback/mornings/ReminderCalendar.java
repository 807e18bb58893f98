package org.morningback.mornings;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Reminders as a calendar file (RFC 5545). Their times are floating: half past six is
 * half past six wherever the person is, and whether or not clocks changed. So nobody has
 * to have an address to be reminded.
 *
 * @param id what tells these reminders from others
 * @param madeAt when they were made
 * @param entries the reminders
 */
record ReminderCalendar(String id, Instant madeAt, List<Reminder> entries) {

	/** More octets are not allowed in a line. */
	private static final int LONGEST_LINE = 75;

	private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss", Locale.ROOT);

	/**
	 * A reminder.
	 *
	 * @param first when it rings first, by the clock on the wall
	 * @param days on how many days it rings
	 * @param title what the calendar shows to whoever looks
	 * @param text what it says when it is opened
	 */
	record Reminder(LocalDateTime first, int days, String title, String text) {
	}

	/** The file. */
	String text() {
		String all = "BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:-//MorningBack//Mornings//EN\n"
				+ IntStream.range(0, this.entries.size()).mapToObj(this::event).collect(Collectors.joining())
				+ "END:VCALENDAR";
		return all.lines().map((line) -> folded(line) + "\r\n").collect(Collectors.joining());
	}

	private String event(int number) {
		Reminder entry = this.entries.get(number);
		String repeated = (entry.days() > 1) ? "RRULE:FREQ=DAILY;COUNT=" + entry.days() + '\n' : "";
		return "BEGIN:VEVENT\nUID:" + this.id + '-' + number + "\nDTSTAMP:"
				+ LOCAL.format(this.madeAt.atOffset(ZoneOffset.UTC)) + "Z\nDTSTART:" + LOCAL.format(entry.first())
				+ "\nDURATION:PT5M\n" + repeated + "TRANSP:TRANSPARENT\nSUMMARY:" + escaped(entry.title())
				+ "\nDESCRIPTION:" + escaped(entry.text())
				+ "\nBEGIN:VALARM\nACTION:DISPLAY\nTRIGGER:PT0S\nDESCRIPTION:" + escaped(entry.title())
				+ "\nEND:VALARM\nEND:VEVENT\n";
	}

	private static String escaped(String text) {
		return text.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,").replace("\n", "\\n");
	}

	/** A long line goes on in the next, after a space; no letter is cut in two. */
	private static String folded(String line) {
		var folded = new StringBuilder();
		int octets = 0;
		for (int at = 0; at < line.length(); at += Character.charCount(line.codePointAt(at))) {
			String letter = Character.toString(line.codePointAt(at));
			int more = letter.getBytes(StandardCharsets.UTF_8).length;
			if (octets + more > LONGEST_LINE) {
				folded.append("\r\n ");
				octets = 1;
			}
			folded.append(letter);
			octets += more;
		}
		return folded.toString();
	}

}
