package org.morningback;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts MorningBack. */
@SpringBootApplication
public class MorningBackApplication {

	public static void main(String[] args) {
		SpringApplication.run(MorningBackApplication.class, args);
	}

}
