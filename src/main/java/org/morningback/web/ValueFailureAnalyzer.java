package org.morningback.web;

import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.springframework.beans.TypeMismatchException;
import org.springframework.beans.factory.InjectionPoint;
import org.springframework.beans.factory.UnsatisfiedDependencyException;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Names the setting whose value is of the wrong kind, such as "maybe" for yes or no. */
class ValueFailureAnalyzer extends AbstractFailureAnalyzer<TypeMismatchException> {

	@Override
	protected @Nullable FailureAnalysis analyze(Throwable rootFailure, TypeMismatchException fault) {
		return setting(rootFailure)
			.map((setting) -> new FailureAnalysis("The setting " + setting + " is '" + fault.getValue()
					+ "', which is no " + fault.getRequiredType() + '.', "Correct " + setting + '.', fault))
			.orElse(null);
	}

	private static Optional<String> setting(Throwable failure) {
		return Stream.iterate(failure, (cause) -> cause != null, Throwable::getCause)
			.filter(UnsatisfiedDependencyException.class::isInstance)
			.map((cause) -> ((UnsatisfiedDependencyException) cause).getInjectionPoint())
			.flatMap(Stream::ofNullable)
			.reduce((outer, inner) -> inner)
			.map((InjectionPoint point) -> point.getAnnotation(Value.class))
			.map((value) -> value.value().replaceAll("^\\$\\{|[:}].*$", ""));
	}

}
