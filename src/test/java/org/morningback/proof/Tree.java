package org.morningback.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

import org.morningback.release.ContentItem;
import tools.jackson.databind.json.JsonMapper;

/** An item of the content as a tree of maps, lists and texts, to be changed in places. */
record Tree(Object root) {

	private static final JsonMapper JSON = new JsonMapper();

	static Tree of(ContentItem item) {
		return new Tree(JSON.readValue(item.definition(), Object.class));
	}

	/** What stands at a path of keys and positions, if anything does. */
	Optional<Object> at(List<Object> path) {
		Object node = this.root;
		for (Object step : path) {
			node = (node instanceof Map<?, ?> map) ? map.get(step)
					: (node instanceof List<?> list && step instanceof Integer i) ? list.get(i) : null;
			if (node == null) {
				return Optional.empty();
			}
		}
		return Optional.of(node);
	}

	/** The same tree with something else at a path. */
	Tree with(List<Object> path, Object value) {
		return new Tree(changed(this.root, path, (old) -> value));
	}

	/** The same tree without what stands at a path. */
	Tree without(List<Object> path) {
		List<Object> parent = path.subList(0, path.size() - 1);
		Object last = path.get(path.size() - 1);
		return new Tree(changed(this.root, parent, (node) -> {
			if (node instanceof List<?> list) {
				var shorter = new ArrayList<Object>(list);
				shorter.remove(((Integer) last).intValue());
				return shorter;
			}
			var smaller = new TreeMap<Object, Object>((Map<?, ?>) node);
			smaller.remove(last);
			return smaller;
		}));
	}

	/** The same tree with a key renamed. */
	Tree renamed(List<Object> path, String key) {
		Object value = at(path).orElseThrow();
		var renamed = new ArrayList<>(path);
		renamed.set(path.size() - 1, key);
		return without(path).with(renamed, value);
	}

	String json() {
		return json(this.root);
	}

	private static Object changed(Object node, List<Object> path, UnaryOperator<Object> change) {
		if (path.isEmpty()) {
			return change.apply(node);
		}
		List<Object> rest = path.subList(1, path.size());
		if (node instanceof List<?> list) {
			var copy = new ArrayList<Object>(list);
			copy.set((Integer) path.get(0), changed(copy.get((Integer) path.get(0)), rest, change));
			return copy;
		}
		var copy = new TreeMap<Object, Object>((Map<?, ?>) node);
		copy.put(path.get(0), changed(copy.get(path.get(0)), rest, change));
		return copy;
	}

	private static String json(Object node) {
		if (node instanceof Map<?, ?> map) {
			return new TreeMap<Object, Object>(map).entrySet()
				.stream()
				.map((entry) -> JSON.writeValueAsString(entry.getKey()) + ':' + json(entry.getValue()))
				.collect(Collectors.joining(",", "{", "}"));
		}
		return (node instanceof List<?> list) ? list.stream().map(Tree::json).collect(Collectors.joining(",", "[", "]"))
				: JSON.writeValueAsString(node.toString());
	}

}
