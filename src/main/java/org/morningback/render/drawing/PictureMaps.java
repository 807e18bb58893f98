package org.morningback.render.drawing;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import org.springframework.stereotype.Component;

/** The drawings that are maps. */
@Component
public class PictureMaps {

	private static final String FOLDER = "maps/";

	private final Map<String, PictureMap> maps = new TreeMap<>();

	PictureMaps(Drawings drawings) {
		for (Drawing drawing : drawings.all()) {
			if (drawing.path().startsWith(FOLDER)) {
				this.maps.put(drawing.path().substring(FOLDER.length()),
						new PictureMap(drawing.picture(), SpotReader.of(drawing)));
			}
		}
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
