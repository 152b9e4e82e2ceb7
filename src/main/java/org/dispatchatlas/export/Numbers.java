package org.dispatchatlas.export;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Numbers as exports print them: rounded half to even, without trailing zeros, never with an exponent. */
final class Numbers {
    private Numbers() {}

    static BigDecimal rounded(double value, int decimals) {
        BigDecimal rounded = BigDecimal.valueOf(value)
                .setScale(decimals, RoundingMode.HALF_EVEN)
                .stripTrailingZeros();
        // A negative scale would print as an exponent.
        return rounded.scale() < 0 ? rounded.setScale(0) : rounded;
    }
}
