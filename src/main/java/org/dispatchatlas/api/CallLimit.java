package org.dispatchatlas.api;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How often one caller may call in a minute: an IPv4 address, or the first 64 bits of an IPv6 address, in which a caller chooses the rest himself
 * (RFC 4291, section 2.5.1). Those that called longest ago are forgotten first.
 */
final class CallLimit {
    private static final int MOST_ADDRESSES = 10_000;
    private static final Pattern IPV6 = Pattern.compile("\\[?([0-9a-fA-F]*:[0-9a-fA-F:.]*)(?:%[^\\]]*)?]?");
    private static final int NETWORK_BYTES = 8;
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
                        caller(address),
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

    /** Whom an address belongs to. Only literals are looked at: no name is asked for in the network. */
    static String caller(String address) {
        Matcher ipv6 = IPV6.matcher(address);
        if (!ipv6.matches()) {
            return address;
        }
        try {
            InetAddress literal = InetAddress.getByName(ipv6.group(1));
            return literal instanceof Inet6Address
                    ? HexFormat.of().formatHex(literal.getAddress(), 0, NETWORK_BYTES) + "/64"
                    : literal.getHostAddress();
        } catch (UnknownHostException none) {
            return address;
        }
    }

    int calls() {
        return calls;
    }

    private static long seconds(long nanos) {
        return (long) Math.ceil(nanos / 1e9);
    }
}
