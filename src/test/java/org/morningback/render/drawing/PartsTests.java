package org.morningback.render.drawing;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/** Drawings with copies of the parts they use. */
class PartsTests {

	private static final Parts PARTS = Parts.of("""
			<svg>
			  <defs>
			    <circle id="ball" r="9"/>
			    <g id="bed">
			      <path id="post" d="M0 0V9"/>
			      <use xlink:href="#post" x="9"/>
			    </g>
			    <path id="hat" d="M0 0H9"/>
			  </defs>
			</svg>
			""");

	@Test
	void copiesThePartsThatAreUsedAndNoOthers() {
		assertThat(PARTS.into("<svg width=\"9\"><use xlink:href=\"#ball\"/></svg>"))
			.isEqualTo("<svg width=\"9\">\n  <defs>\n    <circle id=\"ball\" r=\"9\"/>\n  </defs>"
					+ "<use xlink:href=\"#ball\"/></svg>");
	}

	@Test
	void copiesAGroupWhole() {
		assertThat(PARTS.into("<svg><use xlink:href=\"#bed\"/><use xlink:href=\"#bed\"/></svg>"))
			.containsOnlyOnce("id=\"bed\"")
			.containsOnlyOnce("id=\"post\"")
			.contains("xlink:href=\"#post\" x=\"9\"/>\n    </g>")
			.doesNotContain("ball", "hat");
	}

	@Test
	void prefersADrawingsOwnPart() {
		String own = "<svg><path id=\"ball\" d=\"M1 1\"/><use xlink:href=\"#ball\"/></svg>";

		assertThat(PARTS.into(own)).isEqualTo(own);
	}

	@Test
	void refusesAPartThatThereIsNot() {
		assertThatIllegalArgumentException().isThrownBy(() -> PARTS.into("<svg><use xlink:href=\"#tree\"/></svg>"))
			.withMessageContaining("tree");
	}

}
