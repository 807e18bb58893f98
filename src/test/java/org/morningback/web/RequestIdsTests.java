package org.morningback.web;

import org.junit.jupiter.api.Test;
import org.morningback.WebTest;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

@WebTest
class RequestIdsTests {

	@Autowired
	private MockMvcTester mvc;

	@Test
	void standInEachAnswerAndAreNeverTheSame() {
		assertThat(id("/")).isNotBlank().isNotEqualTo(id("/"));
		assertThat(id("/api/openapi.json")).isNotBlank();
	}

	private String id(String address) {
		return this.mvc.get().uri(address).exchange().getResponse().getHeader("X-Request-Id");
	}

}
