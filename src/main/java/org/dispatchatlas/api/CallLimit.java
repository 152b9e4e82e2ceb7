package org.dispatchatlas.api;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/** How often one address may call in a minute. Addresses that called longest ago are forgotten first. */
final class CallLimit {
    private static final int MOST_ADDRESSES = 10_000;
    private static final Duration WINDOW = Duration.ofMinutes(1);

    private final int calls;
    private final Map<String, Bucket> buckets = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
            return size() > MOST_ADDRESSES;
        }
    };

    /** @param calls in a minute; they come back evenly */
    CallLimit(int calls) {
        this.calls = calls;
    }

    /**
     * What became of a call.
     *
     * @param remaining calls that are left now
     * @param pause seconds until the next call is possible, 0 where it is now
     * @param reset seconds until all calls are back
     */
    record Call(boolean allowed, long remaining, long pause, long reset) {}

    synchronized Call call(String address) {
        ConsumptionProbe probe = buckets.computeIfAbsent(
                        address,
                        fresh -> Bucket.builder()
                                .addLimit(limit -> limit.capacity(calls).refillGreedy(calls, WINDOW))
                                .build())
                .tryConsumeAndReturnRemaining(1);
        return new Call(
                probe.isConsumed(),
                probe.getRemainingTokens(),
                seconds(probe.getNanosToWaitForRefill()),
                seconds(probe.getNanosToWaitForReset()));
    }

    int calls() {
        return calls;
    }

    private static long seconds(long nanos) {
        return (long) Math.ceil(nanos / 1e9);
    }
}
