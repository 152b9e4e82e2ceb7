package org.dispatchatlas.api;

import java.util.concurrent.Semaphore;

/**
 * Lets few threads at once through to dear work, and lets a bounded number wait for it, first come, first served. Each that waits holds one of the
 * server's threads, which are for the cheap answers too: whoever comes when the bound is reached is told to come later. Safe for use by many
 * threads.
 */
final class Turnstile {
    /** A class that asks at the same moment may wait; no more, as the doors together must leave the server threads for all else. */
    static final int MOST_WAITING = 40;

    private final Semaphore workers;
    private final Semaphore places;

    /**
     * A turnstile.
     *
     * @param atOnce how many work at once
     * @param waiting how many more wait at most
     */
    Turnstile(int atOnce, int waiting) {
        this.workers = new Semaphore(atOnce, true);
        this.places = new Semaphore(atOnce + waiting);
    }

    /**
     * Waits until its turn has come; whoever is through leaves again by {@link #leave}.
     *
     * @throws org.springframework.web.ErrorResponseException 503 at once where too many wait already
     */
    void enter() {
        if (!places.tryAcquire()) {
            throw Problems.overloaded("Too many readers ask at once for what the server must make first.");
        }
        workers.acquireUninterruptibly();
    }

    /** Lets the next one through. */
    void leave() {
        workers.release();
        places.release();
    }
}
