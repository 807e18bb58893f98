package org.morningback;

import java.util.Set;
import java.util.stream.Stream;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;

import static java.util.stream.Collectors.joining;

/**
 * What takes the language, the encoding or the time zone that a machine happens to have.
 */
final class MachineDefaults {

	private static final Set<String> LANGUAGE = Set.of("String.formatted(Object[])", "String.format(String,Object[])",
			"String.toLowerCase()", "String.toUpperCase()", "PrintStream.printf(String,Object[])",
			"PrintStream.format(String,Object[])", "PrintWriter.printf(String,Object[])",
			"PrintWriter.format(String,Object[])", "Locale.getDefault()", "Locale.getDefault(Category)",
			"NumberFormat.getInstance()", "NumberFormat.getNumberInstance()", "NumberFormat.getIntegerInstance()",
			"NumberFormat.getPercentInstance()", "NumberFormat.getCompactNumberInstance()", "Collator.getInstance()",
			"BreakIterator.getWordInstance()", "BreakIterator.getSentenceInstance()", "BreakIterator.getLineInstance()",
			"BreakIterator.getCharacterInstance()", "DateTimeFormatter.ofPattern(String)",
			"DateTimeFormatter.ofLocalizedDate(FormatStyle)", "DateTimeFormatter.ofLocalizedTime(FormatStyle)",
			"DateTimeFormatter.ofLocalizedDateTime(FormatStyle)", "DateTimeFormatterBuilder.toFormatter()",
			"DateFormat.getDateInstance()", "DateFormat.getInstance()", "MessageFormat.<init>(String)",
			"MessageFormat.format(String,Object[])", "DecimalFormat.<init>()", "DecimalFormat.<init>(String)",
			"SimpleDateFormat.<init>(String)", "Formatter.<init>()", "Formatter.<init>(Appendable)",
			"Scanner.<init>(String)", "Scanner.<init>(InputStream)", "Scanner.<init>(Readable)", "Currency.getSymbol()",
			"ResourceBundle.getBundle(String)");

	private static final Set<String> ENCODING = Set.of("String.getBytes()", "String.<init>(byte[])",
			"String.<init>(byte[],int,int)", "ByteArrayOutputStream.toString()", "Charset.defaultCharset()",
			"InputStreamReader.<init>(InputStream)", "OutputStreamWriter.<init>(OutputStream)",
			"FileReader.<init>(String)", "FileReader.<init>(File)", "FileWriter.<init>(String)",
			"FileWriter.<init>(File)", "PrintStream.<init>(OutputStream)", "PrintStream.<init>(OutputStream,boolean)",
			"PrintWriter.<init>(OutputStream)", "PrintWriter.<init>(OutputStream,boolean)",
			"PrintWriter.<init>(String)", "URLEncoder.encode(String)", "URLDecoder.decode(String)");

	private static final Set<String> TIME = Set.of("ZoneId.systemDefault()", "TimeZone.getDefault()",
			"Clock.systemDefaultZone()", "LocalDate.now()", "LocalTime.now()", "LocalDateTime.now()",
			"ZonedDateTime.now()", "OffsetDateTime.now()", "Year.now()", "YearMonth.now()", "Calendar.getInstance()",
			"GregorianCalendar.<init>()", "Date.<init>()");

	private MachineDefaults() {
	}

	/** Whether it is used, by a call, a constructor or a method reference. */
	static DescribedPredicate<JavaAccess<?>> areUsed() {
		return DescribedPredicate.describe("the machine decides on language, encoding or time zone", (access) -> {
			String signature = signature(access.getTarget());
			return Stream.of(LANGUAGE, ENCODING, TIME).anyMatch((defaults) -> defaults.contains(signature));
		});
	}

	private static String signature(AccessTarget target) {
		String name = target.getOwner().getSimpleName() + '.' + target.getName();
		return (target instanceof CodeUnitAccessTarget unit) ? name
				+ unit.getRawParameterTypes().stream().map(JavaClass::getSimpleName).collect(joining(",", "(", ")"))
				: name;
	}

}
