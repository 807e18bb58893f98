package org.morningback.transparency;

import java.util.List;

/**
 * How the reference cases are judged by the running release.
 *
 * @param groups the cases by file
 * @param checked what a thorough check of this release found sound; empty where none was
 * made
 */
record CaseTable(List<Group> groups, List<String> checked) {

	/** The cases of one file, with what its authors say about them. */
	record Group(String name, String about, List<Result> results) {

		public long passed() {
			return this.results.stream().filter(Result::passes).count();
		}

	}

	/**
	 * A case and how it was judged.
	 *
	 * @param story who it is and what happened
	 * @param accepted every urgency that would be right
	 * @param given the urgency that was given
	 * @param wanted causes of which one must be among the first three findings; none when
	 * that is not judged
	 * @param found the first three findings
	 * @param missing rules that should be met and are not
	 */
	record Result(String id, String story, List<String> accepted, String given, List<String> wanted, List<String> found,
			List<String> missing) {

		public boolean passes() {
			return this.accepted.contains(this.given) && this.missing.isEmpty()
					&& (this.wanted.isEmpty() || this.wanted.stream().anyMatch(this.found::contains));
		}

	}

}
