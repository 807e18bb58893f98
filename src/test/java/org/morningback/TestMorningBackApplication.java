package org.morningback;

import org.springframework.boot.SpringApplication;

/**
 * Starts MorningBack from an IDE, with profile "dev": the content is taken as it is
 * edited, without a build that has checked it.
 */
final class TestMorningBackApplication {

	private TestMorningBackApplication() {
	}

	public static void main(String[] args) {
		start(args);
	}

	static SpringApplication.Running start(String... args) {
		return SpringApplication.from(MorningBackApplication::main).withAdditionalProfiles("dev").run(args);
	}

}
