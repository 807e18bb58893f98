package org.morningback.journey;

import java.time.Duration;
import java.util.List;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.morningback.journey.CodeEntry.Kind;
import org.morningback.vault.ResumeCode;
import org.morningback.vault.ResumeCodes;
import org.morningback.vault.TypedCode;

import org.springframework.stereotype.Component;

/**
 * The code by which the browser's session is opened on another device, and the way back
 * in by one.
 */
@Component
public class CurrentCode {

	private final CurrentSession sessions;

	private final ResumeCodes codes;

	CurrentCode(CurrentSession sessions, ResumeCodes codes) {
		this.sessions = sessions;
		this.codes = codes;
	}

	/** The words of the session's code; none where it has no code. */
	public List<String> words(HttpServletRequest request) {
		return this.sessions.secret(request).flatMap(this.codes::find).map(ResumeCode::words).orElse(List.of());
	}

	/** Gives the session a code; one from before opens nothing any more. */
	public void issue(HttpServletRequest request) {
		if (this.sessions.find(request).filter((session) -> !session.onSharedDevice()).isPresent()) {
			this.sessions.secret(request).ifPresent(this.codes::issue);
			CurrentSession.forget(request);
		}
	}

	/**
	 * Leaves a device: the browser forgets a session that its code opens again. One
	 * without a code would be lost, and stays.
	 */
	public void close(HttpServletRequest request, HttpServletResponse response) {
		if (!words(request).isEmpty()) {
			this.sessions.close(request, response);
		}
	}

	/** Takes the session's code away. */
	public void revoke(HttpServletRequest request) {
		this.sessions.secret(request).ifPresent(this.codes::revoke);
		CurrentSession.forget(request);
	}

	/**
	 * Opens the session of a code in this browser. What the browser had before stays, and
	 * its secret opens nothing any more.
	 */
	public CodeEntry enter(String text, HttpServletRequest request, HttpServletResponse response) {
		TypedCode typed = TypedCode.of(text);
		if (typed.unknown().isPresent()) {
			return new CodeEntry(Kind.UNKNOWN_WORD, typed.words().size(), typed.unknown().get(), Duration.ZERO);
		}
		return typed.code()
			.map((code) -> opened(this.codes.open(code), request, response))
			.orElseGet(() -> new CodeEntry(Kind.WRONG_LENGTH, typed.words().size(), "", Duration.ZERO));
	}

	private CodeEntry opened(ResumeCodes.Result result, HttpServletRequest request, HttpServletResponse response) {
		if (result instanceof ResumeCodes.Result.Opened opened) {
			this.sessions.replace(opened.secret(), request, response);
			return CodeEntry.of(Kind.OPENED);
		}
		return (result instanceof ResumeCodes.Result.TooMany tooMany)
				? new CodeEntry(Kind.TOO_MANY, ResumeCode.LENGTH, "", tooMany.pause())
				: CodeEntry.of(Kind.OPENS_NOTHING);
	}

}
