package org.morningback.api;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.Import;
import org.springframework.web.bind.annotation.ControllerAdvice;

/** Tests the API alone, on tiny knowledge and without what surrounds the pages. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@WebMvcTest(controllers = { AssessmentController.class, OpenApiController.class },
		excludeFilters = @Filter(ControllerAdvice.class))
@Import(ApiSlice.class)
@interface ApiTest {

}
