package org.morningback.advice;

import java.util.List;

import org.morningback.advice.AdvicePage.Movement;
import org.morningback.advice.AdvicePage.NetGroup;
import org.morningback.advice.AdvicePage.TipView;
import org.morningback.advice.AdvicePage.UrgencyView;
import org.morningback.render.drawing.Picture;

/**
 * The bedside card: what to look at in bed, without a telephone.
 *
 * @param urgency how soon to be seen
 * @param positions how the person sleeps, where no tip has a picture of it
 * @param tonight the tips for the night
 * @param movements the routine up to sitting; empty where it does not suit
 * @param net when to call for help at once
 * @param mornings the days to keep a score of
 */
record CardPage(UrgencyView urgency, List<Picture> positions, List<TipView> tonight, List<Movement> movements,
		List<NetGroup> net, List<Integer> mornings) {

}
