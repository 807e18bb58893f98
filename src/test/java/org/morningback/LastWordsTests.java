package org.morningback;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import static org.assertj.core.api.Assertions.assertThat;

/** A program that has no memory left does not live on and answer nothing. */
@ExtendWith(OutputCaptureExtension.class)
class LastWordsTests {

	private final List<Integer> ended = new ArrayList<>();

	private final LastWords words = new LastWords(this.ended::add);

	@Test
	void endsWhereAThreadDiesForWantOfMemory(CapturedOutput output) {
		this.words.uncaughtException(Thread.currentThread(), new OutOfMemoryError("Java heap space"));

		assertThat(this.ended).containsExactly(3);
		assertThat(output.getErr()).isEqualTo("Out of memory: MorningBack ends. Give it more (-Xmx).\n");
	}

	@Test
	void goesOnWhereAThreadDiesOfAnythingElse(CapturedOutput output) {
		this.words.uncaughtException(Thread.currentThread(), new IllegalStateException("no matter"));

		assertThat(this.ended).isEmpty();
		assertThat(output.getErr()).contains("IllegalStateException: no matter");
	}

}
