package org.dispatchatlas.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CallLimitTest {
    @ParameterizedTest
    @CsvSource({
        "192.0.2.7, 192.0.2.7",
        "2001:db8:1:2:3:4:5:6, 20010db800010002/64",
        "2001:db8:1:2::, 20010db800010002/64",
        "[2001:db8:1:2::9%eth0], 20010db800010002/64",
        "::ffff:192.0.2.7, 192.0.2.7",
        "unknown, unknown",
        "no:address, no:address",
    })
    void knowsWhomAnAddressBelongsTo(String address, String caller) {
        assertThat(CallLimit.caller(address)).isEqualTo(caller);
    }

    @Test
    void aNetworkOfIpv6IsOneCaller() {
        CallLimit limit = new CallLimit(2);
        assertThat(limit.call("2001:db8::1").allowed()).isTrue();
        assertThat(limit.call("2001:db8::2").allowed()).isTrue();
        assertThat(limit.call("2001:db8::3").allowed()).isFalse();
        assertThat(limit.call("2001:db8:0:1::3").allowed()).isTrue();
    }
}
