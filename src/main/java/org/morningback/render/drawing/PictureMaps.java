package org.morningback.render.drawing;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import org.springframework.stereotype.Component;

/** The drawings that are maps. */
@Component
public class PictureMaps {

	static final String FOLDER = "maps/";

	private final Map<String, PictureMap> maps = new TreeMap<>();

	PictureMaps(DrawingFiles files, Drawings drawings) {
		files.sound().forEach((path, svg) -> {
			if (path.startsWith(FOLDER)) {
				this.maps.put(path.substring(FOLDER.length()),
						new PictureMap(drawings.picture(path, "").orElseThrow(), SpotReader.of(svg)));
			}
		});
	}

	/** The map for a question, if there is one. */
	public Optional<PictureMap> of(String question) {
		return Optional.ofNullable(this.maps.get(question));
	}

	/** What there are maps for. */
	public Set<String> questions() {
		return this.maps.keySet();
	}

}
