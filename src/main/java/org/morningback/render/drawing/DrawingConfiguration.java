package org.morningback.render.drawing;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Reads the drawings at start. */
@Configuration(proxyBeanMethods = false)
class DrawingConfiguration {

	@Bean
	DrawingFiles drawingFiles() {
		return DrawingFiles.ofThisProgram();
	}

}
