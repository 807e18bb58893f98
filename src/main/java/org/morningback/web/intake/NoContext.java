package org.morningback.web.intake;

import org.apache.coyote.AsyncContextCallback;

/** A request that waits before it belongs to any application. */
final class NoContext implements AsyncContextCallback {

	@Override
	public void fireOnComplete() {
	}

	@Override
	public boolean isAvailable() {
		return true;
	}

	@Override
	public void incrementInProgressAsyncCount() {
	}

	@Override
	public void decrementInProgressAsyncCount() {
	}

}
