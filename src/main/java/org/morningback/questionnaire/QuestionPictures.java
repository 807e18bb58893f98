package org.morningback.questionnaire;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.morningback.knowledge.questions.Option;
import org.morningback.knowledge.questions.Question;
import org.morningback.questionnaire.StepPage.MapView;
import org.morningback.questionnaire.StepPage.OptionView;
import org.morningback.questionnaire.StepPage.SpotView;
import org.morningback.render.drawing.Drawings;
import org.morningback.render.drawing.Picture;
import org.morningback.render.drawing.PictureMap;
import org.morningback.render.drawing.PictureMaps;

import org.springframework.stereotype.Component;

/**
 * The pictures of questions: a map whose places are options, a picture above a scale, and
 * one beside an option. Each is there when its file is.
 */
@Component
class QuestionPictures {

	private final Drawings drawings;

	private final PictureMaps maps;

	QuestionPictures(Drawings drawings, PictureMaps maps) {
		this.drawings = drawings;
		this.maps = maps;
	}

	@Nullable Picture ofOption(Question question, Option option) {
		return this.drawings.pictureOnSheet("options/" + question.id() + '/' + option.id()).orElse(null);
	}

	/** The words at the ends of a scale say the same, so nothing stands for it. */
	@Nullable Picture ofScale(Question question) {
		return this.drawings.picture("scales/" + question.id(), "").orElse(null);
	}

	/** The map with the options that the page has. */
	@Nullable MapView map(Question question, List<OptionView> options) {
		return this.maps.of(question.id().value()).map((map) -> view(map, options)).orElse(null);
	}

	private static MapView view(PictureMap map, List<OptionView> options) {
		var spots = new ArrayList<SpotView>();
		map.spots().forEach((spot) -> {
			for (int i = 0; i < options.size(); i++) {
				if (options.get(i).value().equals(spot.thing())) {
					spots.add(new SpotView(spot, options.get(i), i + 1));
				}
			}
		});
		return new MapView(map.picture(), spots);
	}

}
