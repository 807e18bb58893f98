package org.morningback.mornings;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.morningback.diary.Fortnight;
import org.morningback.diary.Fortnight.Day;
import org.morningback.diary.Pain;

/**
 * Two weeks as a picture, wide as a phone: a dot for each morning, joined where no day
 * between is missing, and a square for the bedtime before it.
 *
 * @param columns the days, from the left
 * @param line joins the mornings, as an SVG path
 */
record MorningChart(List<Column> columns, String line) {

	private static final int LEFT = 30;

	private static final int STEP = 21;

	private static final int TOP = 12;

	private static final int POINT = 13;

	private static final int BOTTOM = TOP + Pain.MOST * POINT;

	/** A night lies to the left of its morning. */
	private static final int NIGHT = 8;

	/**
	 * A day.
	 *
	 * @param x where it stands
	 * @param morning where the dot is, from the top; -1 where there is none
	 * @param bedtime the same of the square
	 * @param planDone whether anything of the plan was done
	 */
	record Column(LocalDate date, int x, int morning, int bedtime, boolean planDone) {

		public int night() {
			return this.x - NIGHT;
		}

	}

	/** A line across, at a score. */
	record Level(int points, int y) {
	}

	static MorningChart of(Fortnight fortnight) {
		var columns = new ArrayList<Column>();
		var line = new StringBuilder();
		boolean joined = false;
		for (Day day : fortnight.days()) {
			int x = LEFT + NIGHT + columns.size() * STEP;
			int y = day.morning().map((up) -> height(up.said().pain())).orElse(-1);
			columns.add(new Column(day.date(), x, y, day.before().map((down) -> height(down.said())).orElse(-1),
					day.planDone()));
			if (y >= 0) {
				line.append(String.format(Locale.ROOT, joined ? "L%d %d" : "M%d %d", x, y));
			}
			joined = y >= 0;
		}
		return new MorningChart(List.copyOf(columns), line.toString());
	}

	public int width() {
		return LEFT + NIGHT + Fortnight.DAYS * STEP;
	}

	public int height() {
		return BOTTOM + 48;
	}

	public int left() {
		return LEFT - 6;
	}

	public int bottom() {
		return BOTTOM;
	}

	public List<Level> levels() {
		return List.of(new Level(Pain.MOST, TOP), new Level(Pain.MOST / 2, TOP + Pain.MOST / 2 * POINT),
				new Level(0, BOTTOM));
	}

	private static int height(Pain pain) {
		return BOTTOM - pain.points() * POINT;
	}

	/** Hides the scores, so that no log can hold them. */
	@Override
	public String toString() {
		return "MorningChart[hidden]";
	}

}
