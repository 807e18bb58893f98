/**
 * One person's experiment with one harmless change, night by night: the schedule, the
 * looks, the verdict. Plain Java without a clock or a store: everything here is computed
 * from a seed and from what was written.
 * <p>
 * The design follows the guides for trials in one person: Kravitz, Duan (eds.), Design
 * and Implementation of N-of-1 Trials: A User's Guide, AHRQ publication 13(14)-EHC122-EF,
 * 2014, chapter 4 (pairs, drawn at random within each), and Vohra et al., CONSORT
 * extension for reporting N-of-1 trials (CENT) 2015, BMJ 2015;350:h1738 (what is planned
 * is said before the first night).
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.morningback.experiment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
