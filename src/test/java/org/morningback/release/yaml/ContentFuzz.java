package org.morningback.release.yaml;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import org.morningback.release.BrokenKnowledgeException;

import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

import static org.assertj.core.api.Assertions.assertThat;

/** Whatever an author writes is read, or named with its file. */
class ContentFuzz {

	private static final String[] FILES = { "about", "sections", "signs", "urgency", "causes", "tips", "routine",
			"cautions", "safety-net", "only-for", "experiments", "sources", "regions", "population" };

	private static final Path FOLDER = tiny();

	@FuzzTest(maxDuration = "30m")
	void readsOrNamesTheFault(FuzzedDataProvider data) throws IOException {
		Path file = FOLDER.resolve(data.pickValue(FILES) + ".yml");
		byte[] sound = Files.readAllBytes(file);
		int at = data.consumeInt(0, sound.length);
		int gone = data.consumeInt(0, sound.length - at);
		byte[] put = data.consumeRemainingAsBytes();
		byte[] written = new byte[sound.length - gone + put.length];
		System.arraycopy(sound, 0, written, 0, at);
		System.arraycopy(put, 0, written, at, put.length);
		System.arraycopy(sound, at + gone, written, at + put.length, sound.length - at - gone);
		Files.write(file, written);
		try {
			KnowledgeFiles.read(new PathMatchingResourcePatternResolver(), FOLDER.toUri().toString());
		}
		catch (BrokenKnowledgeException ex) {
			assertThat(ex.getMessage()).contains("yml");
		}
		finally {
			Files.write(file, sound);
		}
	}

	private static Path tiny() {
		try {
			Path folder = Files.createTempDirectory("content");
			TinyContent.in(folder);
			return folder;
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
