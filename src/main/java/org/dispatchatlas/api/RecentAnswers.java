package org.dispatchatlas.api;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.dispatchatlas.export.ogc.ApiAnswer;
import org.dispatchatlas.export.ogc.ApiRequest;

/** The API's answers given lately, so that each is made once. The longest unused one is forgotten first, and large ones are not kept. */
final class RecentAnswers {
    private static final int LARGEST = 256 * 1024;

    /** An answer with its tag. */
    record Kept(ApiAnswer answer, TaggedBytes tagged) {}

    private final int most;
    private final Map<ApiRequest, Kept> recent = new LinkedHashMap<>(16, 0.75f, true);

    RecentAnswers(int most) {
        this.most = most;
    }

    /** The answer, made now if it is not kept. Two callers at once may both make it. */
    Kept get(ApiRequest request, Supplier<ApiAnswer> maker) {
        synchronized (recent) {
            Kept kept = recent.get(request);
            if (kept != null) {
                return kept;
            }
        }
        ApiAnswer answer = maker.get();
        Kept made = new Kept(answer, new TaggedBytes(answer.body()));
        if (answer.body().length <= LARGEST) {
            synchronized (recent) {
                recent.put(request, made);
                if (recent.size() > most) {
                    recent.remove(recent.keySet().iterator().next());
                }
            }
        }
        return made;
    }
}
