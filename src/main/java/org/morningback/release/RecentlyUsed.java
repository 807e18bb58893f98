package org.morningback.release;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

/**
 * What was worked out for the keys that were asked for last. Beyond a number of keys the
 * one that nobody asked for longest is forgotten. A value is worked out once, however
 * many ask for it at the same time.
 *
 * @param <K> what is asked for
 * @param <V> what is worked out
 */
public final class RecentlyUsed<K, V> {

	private final Map<K, Place<V>> places;

	/** Remembers the values of so many keys. */
	public RecentlyUsed(int most) {
		this.places = new LinkedHashMap<>(16, 0.75f, true) {

			private static final long serialVersionUID = 1L;

			@Override
			protected boolean removeEldestEntry(Map.Entry<K, Place<V>> eldest) {
				return size() > most;
			}

		};
	}

	/** The value of a key, worked out if it is not remembered. */
	public V get(K key, Function<? super K, ? extends V> work) {
		return place(key).get(key, work);
	}

	synchronized int size() {
		return this.places.size();
	}

	private synchronized Place<V> place(K key) {
		return this.places.computeIfAbsent(key, (first) -> new Place<>());
	}

	/** Those who ask for the same key wait here for the first of them. */
	private static final class Place<V> {

		private @Nullable V value;

		private synchronized <K> V get(K key, Function<? super K, ? extends V> work) {
			V known = this.value;
			if (known == null) {
				known = work.apply(key);
				this.value = known;
			}
			return known;
		}

	}

}
