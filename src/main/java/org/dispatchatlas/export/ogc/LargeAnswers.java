package org.dispatchatlas.export.ogc;

import java.util.concurrent.Semaphore;
import java.util.function.Supplier;

/** Has few large answers made at once, in the order in which they were asked for: each lies in memory as a whole, up to 20 MB and twice that while it is made. */
final class LargeAnswers {
    private final Semaphore makers;

    /** @param atOnce how many are made at once */
    LargeAnswers(int atOnce) {
        this.makers = new Semaphore(atOnce, true);
    }

    ApiAnswer make(Supplier<ApiAnswer> maker) {
        makers.acquireUninterruptibly();
        try {
            return maker.get();
        } finally {
            makers.release();
        }
    }
}
