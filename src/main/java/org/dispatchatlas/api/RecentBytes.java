package org.dispatchatlas.api;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** The answers given lately, so that each is made once. The longest unused one is forgotten first. */
final class RecentBytes {
    private final int most;
    private final Map<String, TaggedBytes> recent = new LinkedHashMap<>(16, 0.75f, true);

    RecentBytes(int most) {
        this.most = most;
    }

    /** The bytes under the key, made now if they are not kept. Two callers at once may both make them. */
    TaggedBytes get(String key, Supplier<byte[]> maker) {
        Optional<TaggedBytes> kept = find(key);
        if (kept.isPresent()) {
            return kept.get();
        }
        TaggedBytes made = new TaggedBytes(maker.get());
        synchronized (recent) {
            recent.put(key, made);
            if (recent.size() > most) {
                recent.remove(recent.keySet().iterator().next());
            }
        }
        return made;
    }

    /** The bytes under the key; empty where none are kept. */
    Optional<TaggedBytes> find(String key) {
        synchronized (recent) {
            return Optional.ofNullable(recent.get(key));
        }
    }
}
