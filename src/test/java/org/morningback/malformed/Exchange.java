package org.morningback.malformed;

/**
 * A request and what came back.
 *
 * @param number the same for the same request
 * @param request what was sent
 * @param reply what came back
 */
record Exchange(int number, RawRequest request, Reply reply) {

	/** Tomcat's refusals of a version or transfer coding are no faults. */
	boolean isFault() {
		boolean refused = this.reply.status() == 501 || this.reply.status() == 505;
		return (this.reply.status() >= 500 && !refused) || this.reply.tellsOfTheInside();
	}

	@Override
	public String toString() {
		return "%n#%d%n%s%n=> %s".formatted(this.number, this.request,
				this.reply.text().substring(0, Math.min(this.reply.text().length(), 900)));
	}

}
