package org.morningback;

import java.io.PrintStream;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntBiFunction;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.SAXParserFactory;
import javax.xml.transform.TransformerFactory;

import org.morningback.database.BackupCommand;
import org.morningback.proof.CheckCommand;
import org.morningback.proof.CompareCommand;
import org.morningback.release.UnusableSettingException;
import org.morningback.release.store.ReleaseCommand;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

/** Starts MorningBack, or one of its commands. */
@SpringBootApplication
public class MorningBackApplication {

	/** Each gets what follows its name and gives the exit status. */
	private static final Map<String, ToIntBiFunction<List<String>, PrintStream>> COMMANDS = Map.of(CheckCommand.NAME,
			CheckCommand::run, CompareCommand.NAME, CompareCommand::run);

	/** The days that pages and papers name are those of its zone. */
	@Bean
	Clock clock(@Value("${morningback.time-zone}") String zone) {
		try {
			return Clock.system(ZoneId.of(zone));
		}
		catch (DateTimeException ex) {
			throw new UnusableSettingException("morningback.time-zone", zone,
					"it must be a time zone such as UTC or Europe/London");
		}
	}

	public static void main(String[] args) {
		if (args.length > 0 && COMMANDS.containsKey(args[0])) {
			System.exit(COMMANDS.get(args[0]).applyAsInt(List.of(args).subList(1, args.length), System.out));
		}
		if (args.length > 0 && ReleaseCommand.NAMES.contains(args[0])) {
			System.exit(ReleaseCommand.run(List.of(args), System.out));
		}
		if (args.length > 0 && BackupCommand.NAMES.contains(args[0])) {
			System.exit(BackupCommand.run(List.of(args), System.out));
		}
		LastWords.listen();
		readXmlWithTheJdk();
		SpringApplication.run(MorningBackApplication.class, args);
	}

	/**
	 * Otherwise each picture of a paper has the whole jar searched for other parsers: a
	 * fifth of the time. It holds for all of the process, which is for a program to say.
	 */
	private static void readXmlWithTheJdk() {
		Map.of(SAXParserFactory.class, SAXParserFactory.newDefaultInstance(), DocumentBuilderFactory.class,
				DocumentBuilderFactory.newDefaultInstance(), TransformerFactory.class,
				TransformerFactory.newDefaultInstance())
			.forEach((kind, own) -> System.setProperty(kind.getName(), own.getClass().getName()));
	}

}
