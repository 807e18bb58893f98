package org.morningback.render.drawing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;

/** All drawings, read once at the start. Each is found by the thing it pictures. */
@Component
public class Drawings {

	private static final String FOLDER = "/drawings/";

	private final Map<String, Drawing> byPath = new TreeMap<>();

	private final Map<String, Picture> pictures = new TreeMap<>();

	private final Map<String, Picture> onSheets = new TreeMap<>();

	private final Map<String, Drawing> byAddress = new TreeMap<>();

	Drawings(@Value("classpath:/drawings/parts.svg") Resource parts,
			@Value("classpath:/drawings/*/**/*.svg") Resource[] files) throws IOException {
		Parts shared = Parts.of(parts.getContentAsString(StandardCharsets.UTF_8));
		var sheets = new TreeMap<String, SortedMap<String, Drawing>>();
		for (Resource file : files) {
			var drawing = new Drawing(pathOf(file), file.getContentAsString(StandardCharsets.UTF_8));
			add(new Drawing(drawing.path(), shared.into(drawing.svg())));
			drawing.sheet()
				.ifPresent((sheet) -> sheets.computeIfAbsent(sheet, (path) -> new TreeMap<>())
					.put(drawing.name(), drawing));
		}
		sheets.forEach((path, drawings) -> addSheet(SvgSprite.of(path, drawings, shared), drawings));
	}

	private void add(Drawing drawing) {
		Picture picture = drawing.picture();
		this.byPath.put(drawing.path(), drawing);
		this.pictures.put(drawing.path(), picture);
		this.byAddress.put(picture.address(), drawing);
		this.byAddress.put(picture.plain().address(), drawing.plain());
	}

	private void addSheet(Drawing sheet, Map<String, Drawing> drawings) {
		String address = sheet.address();
		this.byAddress.put(address, sheet);
		drawings.forEach((name, drawing) -> this.onSheets.put(drawing.path(),
				Objects.requireNonNull(this.pictures.get(drawing.path())).at(address + '#' + name)));
	}

	/**
	 * The drawing of a thing, if there is one.
	 * @param path the thing, such as "routine/ankle-pumps"
	 * @param text what stands for it where it is not seen
	 */
	public Optional<Picture> picture(String path, String text) {
		return Optional.ofNullable(this.pictures.get(path)).map((picture) -> picture.saying(text));
	}

	/**
	 * The drawing of one of several things, on one sheet with those of the others: for a
	 * page that shows them all. The words beside it say the same.
	 * @param path the thing, such as "options/sleep-position/back"
	 */
	public Optional<Picture> pictureOnSheet(String path) {
		return Optional.ofNullable(this.onSheets.get(path));
	}

	/** The drawing that lies at an address. */
	public Optional<String> svg(String address) {
		return at(address).map(Drawing::svg);
	}

	Optional<Drawing> at(String address) {
		return Optional.ofNullable(this.byAddress.get(address));
	}

	Collection<Drawing> all() {
		return this.byPath.values();
	}

	private static String pathOf(Resource file) throws IOException {
		String address = file.getURL().getPath();
		return address.substring(address.lastIndexOf(FOLDER) + FOLDER.length(), address.lastIndexOf(".svg"));
	}

}
