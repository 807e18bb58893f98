package org.morningback.transparency;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.morningback.transparency.Flow.Branch;
import org.morningback.transparency.Flow.Part;
import org.morningback.transparency.Flow.Stage;

/**
 * A part of the flow as a picture, wide as a phone. The way runs down at the left; laid
 * one below the other, the pictures of all parts show one way.
 *
 * @param height how high it is
 * @param boxes steps, and what a branch leads to
 * @param lines the way and its branches, as SVG paths
 * @param texts what is written
 */
record FlowPicture(int height, List<Box> boxes, List<String> lines, List<Text> texts) {

	static final int WIDTH = 320;

	private static final int WAY = 24;

	private static final int STEP = 14;

	private static final int BRANCH = 48;

	private static final int LINE = 17;

	private static final int PAD = 8;

	/** A box; one that leaves the questions has a thick edge. */
	record Box(int x, int y, int width, int height, boolean leaves) {

	}

	/** Lines of text below each other, the first on the base line y. */
	record Text(int x, int y, boolean strong, List<String> lines) {

	}

	static FlowPicture of(Part part) {
		var drawing = new Drawing();
		drawing.write(BRANCH, true, part.title());
		part.stages().forEach(drawing::stage);
		return drawing.finish();
	}

	public int width() {
		return WIDTH;
	}

	private static final class Drawing {

		private final List<Box> boxes = new ArrayList<>();

		private final List<String> lines = new ArrayList<>();

		private final List<Text> texts = new ArrayList<>();

		private int y = PAD;

		/** The way goes on below this. */
		private int from;

		void stage(Stage stage) {
			int before = this.y;
			if (!stage.onlyIf().isEmpty()) {
				write(BRANCH, false, stage.onlyIf());
			}
			down();
			int top = this.y;
			this.y += PAD;
			write(BRANCH, true, stage.title());
			if (!stage.asked().isEmpty()) {
				write(BRANCH, false, stage.asked());
			}
			this.y += PAD;
			this.boxes.add(new Box(STEP, top, WIDTH - STEP - 1, this.y - top, false));
			this.from = this.y;
			this.y += PAD;
			stage.branches().forEach(this::branch);
			if (!stage.onlyIf().isEmpty()) {
				pastBy(before);
			}
		}

		/** Lines of text, and room for them. */
		void write(int x, boolean strong, String words) {
			List<String> wrapped = wrap(words, (WIDTH - x - PAD) * 2 / (strong ? 15 : 14));
			this.texts.add(new Text(x, this.y + LINE - 4, strong, wrapped));
			this.y += LINE * wrapped.size();
		}

		private void branch(Branch branch) {
			write(BRANCH, false, branch.when());
			this.y += PAD / 2;
			int top = this.y;
			this.y += PAD;
			write(BRANCH + PAD, branch.leaves(), branch.then());
			this.y += PAD;
			this.boxes.add(new Box(BRANCH, top, WIDTH - BRANCH - 2, this.y - top, branch.leaves()));
			int middle = (top + this.y) / 2;
			this.lines.add(String.format(Locale.ROOT, "M%d %dH%dm-6 -4l6 4l-6 4", WAY, middle, BRANCH));
			this.y += PAD;
		}

		/** The way down to here, with an arrow. */
		private void down() {
			this.y += PAD;
			this.lines.add(String.format(Locale.ROOT, "M%d %dV%dm-4 -6l4 6l4 -6", WAY, this.from, this.y));
		}

		/** A second way that leads past a step. */
		private void pastBy(int before) {
			this.y += PAD;
			this.lines.add(String.format(Locale.ROOT, "M%d %dH5V%dH%dm-6 -4l6 4l-6 4", WAY, before, this.y, WAY));
		}

		FlowPicture finish() {
			this.y += PAD;
			this.lines.add(String.format(Locale.ROOT, "M%d %dV%d", WAY, this.from, this.y));
			return new FlowPicture(this.y, this.boxes, this.lines, this.texts);
		}

		/** Breaks after a space or a hyphen. */
		private static List<String> wrap(String words, int most) {
			var lines = new ArrayList<String>();
			var line = new StringBuilder();
			for (String word : words.split("(?<=[ -])")) {
				if (!line.isEmpty() && line.length() + word.stripTrailing().length() > most) {
					lines.add(line.toString().stripTrailing());
					line.setLength(0);
				}
				line.append(word);
			}
			lines.add(line.toString());
			return lines;
		}

	}

}
