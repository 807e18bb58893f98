package org.morningback.vault;

import com.code_intelligence.jazzer.junit.FuzzTest;
import com.code_intelligence.jazzer.mutation.annotation.NotNull;

import static org.assertj.core.api.Assertions.assertThat;

/** Whatever is typed is a code, names a word that is none, or has another length. */
class TypedCodeFuzz {

	@FuzzTest(maxDuration = "30m")
	void isReadOrNot(@NotNull String typed) {
		TypedCode code = TypedCode.of(typed);

		assertThat(code.code().isPresent())
			.isEqualTo(code.unknown().isEmpty() && code.words().size() == ResumeCode.LENGTH);
		code.code().ifPresent((read) -> assertThat(TypedCode.of(read.text()).code()).contains(read));
	}

}
