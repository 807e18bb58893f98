package org.morningback.render.drawing;

import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

import org.springframework.stereotype.Component;

/** All drawings, made once at the start. Each is found by the thing it pictures. */
@Component
public class Drawings {

	private final Map<String, Drawing> byPath = new TreeMap<>();

	private final Map<String, Picture> pictures = new TreeMap<>();

	private final Map<String, Picture> onSheets = new TreeMap<>();

	private final Map<String, Drawing> byAddress = new TreeMap<>();

	Drawings(DrawingFiles files) {
		var sheets = new TreeMap<String, SortedMap<String, Svg>>();
		files.sound().forEach((path, svg) -> {
			add(path, files.parts().into(svg));
			String folder = path.substring(0, path.lastIndexOf('/'));
			if (folder.contains("/")) {
				sheets.computeIfAbsent(folder, (sheet) -> new TreeMap<>())
					.put(path.substring(folder.length() + 1), svg);
			}
		});
		sheets.forEach((sheet, drawings) -> addSheet(Drawing.of(sheet, SvgSprite.of(drawings, files.parts())),
				drawings.keySet()));
	}

	private void add(String path, Svg svg) {
		Drawing drawing = Drawing.of(path, svg);
		Picture picture = drawing.picture();
		this.byPath.put(path, drawing);
		this.pictures.put(path, picture);
		this.byAddress.put(picture.address(), drawing);
		this.byAddress.put(picture.plain().address(), Drawing.of(path, svg.plain()));
	}

	/** The drawings in a folder of a folder share a sheet. */
	private void addSheet(Drawing sheet, Collection<String> names) {
		String address = sheet.address();
		this.byAddress.put(address, sheet);
		for (String name : names) {
			String path = sheet.path() + '/' + name;
			this.onSheets.put(path, Objects.requireNonNull(this.pictures.get(path)).at(address + '#' + name));
		}
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

}
