package org.morningback;

import java.time.Clock;
import java.util.List;

import org.morningback.proof.CheckCommand;
import org.morningback.release.store.ReleaseCommand;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

/** Starts MorningBack, or a command: to check content, to publish or withdraw it. */
@SpringBootApplication
public class MorningBackApplication {

	@Bean
	Clock clock() {
		return Clock.systemUTC();
	}

	public static void main(String[] args) {
		if (args.length > 0 && args[0].equals(CheckCommand.NAME)) {
			System.exit(CheckCommand.run(List.of(args).subList(1, args.length), System.out));
		}
		if (args.length > 0 && ReleaseCommand.NAMES.contains(args[0])) {
			System.exit(ReleaseCommand.run(List.of(args), System.out));
		}
		SpringApplication.run(MorningBackApplication.class, args);
	}

}
