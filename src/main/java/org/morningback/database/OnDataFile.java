package org.morningback.database;

import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.type.AnnotatedTypeMetadata;

/** Whether the settings name an embedded database in a file. */
class OnDataFile implements Condition {

	@Override
	public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
		return DataFile.of(context.getEnvironment().getProperty("spring.datasource.url", "")).isPresent();
	}

}
