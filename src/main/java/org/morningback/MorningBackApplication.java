package org.morningback;

import java.io.PrintStream;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntBiFunction;

import org.morningback.proof.CheckCommand;
import org.morningback.proof.CompareCommand;
import org.morningback.release.store.ReleaseCommand;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

/** Starts MorningBack, or one of its commands. */
@SpringBootApplication
public class MorningBackApplication {

	/** Each gets what follows its name and gives the exit status. */
	private static final Map<String, ToIntBiFunction<List<String>, PrintStream>> COMMANDS = Map.of(CheckCommand.NAME,
			CheckCommand::run, CompareCommand.NAME, CompareCommand::run);

	@Bean
	Clock clock() {
		return Clock.systemUTC();
	}

	public static void main(String[] args) {
		if (args.length > 0 && COMMANDS.containsKey(args[0])) {
			System.exit(COMMANDS.get(args[0]).applyAsInt(List.of(args).subList(1, args.length), System.out));
		}
		if (args.length > 0 && ReleaseCommand.NAMES.contains(args[0])) {
			System.exit(ReleaseCommand.run(List.of(args), System.out));
		}
		SpringApplication.run(MorningBackApplication.class, args);
	}

}
