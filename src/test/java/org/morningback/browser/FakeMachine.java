package org.morningback.browser;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A computer on which only what a test prepares is there and succeeds. */
class FakeMachine implements Machine {

	static final Path DOWNLOADED = Path.of("/cache/chrome");

	Optional<Path> named = Optional.empty();

	boolean root;

	final Set<String> onPath = new HashSet<>();

	private final Set<Path> starting = new HashSet<>();

	final Set<String> works = new HashSet<>();

	private final Map<String, Path> brought = new HashMap<>();

	final List<String> ran = new ArrayList<>();

	void has(String... programs) {
		for (String program : programs) {
			this.starting.add(Path.of(program));
			this.onPath.add(Path.of(program).getFileName().toString());
		}
	}

	void brings(String command, Path program) {
		this.works.add(command);
		this.brought.put(command, program);
	}

	@Override
	public Optional<Path> named() {
		return this.named;
	}

	@Override
	public Optional<Path> command(String name) {
		return Optional.of(Path.of("/bin", name)).filter((path) -> this.onPath.contains(name));
	}

	@Override
	public boolean isRoot() {
		return this.root;
	}

	@Override
	public boolean starts(Path program) {
		return this.starting.contains(program);
	}

	@Override
	public boolean run(String... command) {
		String line = String.join(" ", command);
		this.ran.add(line);
		Optional.ofNullable(this.brought.get(line)).ifPresent((program) -> has(program.toString()));
		return this.works.contains(line);
	}

	@Override
	public boolean runPlaywright(String... arguments) {
		return run(("playwright " + String.join(" ", arguments)).split(" "));
	}

	@Override
	public Path playwrightsBrowser() {
		return DOWNLOADED;
	}

}
