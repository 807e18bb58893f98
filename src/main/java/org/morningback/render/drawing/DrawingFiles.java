package org.morningback.render.drawing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * The files that drawings are made of, read and looked through. One with a flaw is not
 * drawn.
 */
public final class DrawingFiles {

	private static final String FOLDER = "drawings/";

	private static final String ENDING = ".svg";

	private static final String PARTS = "parts";

	private final Map<String, Optional<Svg>> files = new TreeMap<>();

	private final List<Flaw> flaws = new ArrayList<>();

	/** Empty when they have a flaw, which is enough to be told. */
	private Optional<Parts> parts = Optional.of(Parts.none());

	private DrawingFiles() {
	}

	/**
	 * What is wrong with a drawing.
	 *
	 * @param place file and line, such as "drawings/tips/heat.svg:3"
	 * @param message what is wrong and what to do
	 */
	public record Flaw(String place, String message) {

	}

	/** They stay the same as long as the program runs, and are read once. */
	private static final class OfThisProgram {

		private static final DrawingFiles FILES = below("classpath:/");

	}

	/** The drawings that this program brings with it. */
	public static DrawingFiles ofThisProgram() {
		return OfThisProgram.FILES;
	}

	/**
	 * The drawings in the folder "drawings".
	 * @param parent where that folder lies: a resource location that ends with a slash
	 */
	public static DrawingFiles below(String parent) {
		var files = new DrawingFiles();
		var resources = new PathMatchingResourcePatternResolver();
		try {
			files.parts = files.read(PARTS, resources.getResource(parent + FOLDER + PARTS + ENDING)).map(Parts::of);
			for (Resource file : resources.getResources(parent + FOLDER + "*/**/*" + ENDING)) {
				String path = pathOf(file);
				files.files.put(path, files.read(path, file));
			}
			return files;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** The drawing in a file, if it is sound. */
	private Optional<Svg> read(String path, Resource file) throws IOException {
		int before = this.flaws.size();
		String name = FOLDER + path + ENDING;
		Optional<Svg> read = new DrawingText(name, this.flaws::add).read(file.getContentAsByteArray());
		var check = new SvgCheck(name, this.flaws::add);
		read.ifPresent((svg) -> {
			check.check(svg);
			this.parts.ifPresent((known) -> check.references(svg, known));
		});
		return read.filter((svg) -> this.flaws.size() == before);
	}

	/** All that is wrong with them. */
	public List<Flaw> flaws() {
		return List.copyOf(this.flaws);
	}

	/** What they picture, such as "tips/heat", whether they are sound or not. */
	public Set<String> paths() {
		return this.files.keySet();
	}

	/** The things that have a place on a drawing. */
	public Set<String> thingsOn(String path) {
		return this.files.getOrDefault(path, Optional.empty())
			.stream()
			.flatMap((svg) -> SpotReader.of(svg).stream())
			.map(Spot::thing)
			.collect(Collectors.toSet());
	}

	/** The sound ones, still without the parts they share. */
	Map<String, Svg> sound() {
		var sound = new TreeMap<String, Svg>();
		this.files.forEach((path, file) -> file.ifPresent((svg) -> sound.put(path, svg)));
		return sound;
	}

	Parts parts() {
		return this.parts.orElseGet(Parts::none);
	}

	private static String pathOf(Resource file) throws IOException {
		String address = file.getURL().getPath();
		return address.substring(address.lastIndexOf('/' + FOLDER) + FOLDER.length() + 1, address.lastIndexOf(ENDING));
	}

}
