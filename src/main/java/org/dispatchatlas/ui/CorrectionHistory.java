package org.dispatchatlas.ui;

import java.util.ArrayDeque;
import java.util.Deque;
import org.dispatchatlas.curation.Corrections;

/** The states that a reader's corrections went through on this page: the way back and the way forward again. */
final class CorrectionHistory {
    private static final int LONGEST = 100;

    private final Deque<Corrections> past = new ArrayDeque<>();
    private final Deque<Corrections> future = new ArrayDeque<>();
    private Corrections now;

    CorrectionHistory(Corrections now) {
        this.now = now;
    }

    Corrections now() {
        return now;
    }

    /** Goes on to another state; what was undone is given up. */
    void change(Corrections next) {
        past.push(now);
        if (past.size() > LONGEST) {
            past.removeLast();
        }
        future.clear();
        now = next;
    }

    boolean canUndo() {
        return !past.isEmpty();
    }

    boolean canRedo() {
        return !future.isEmpty();
    }

    void undo() {
        future.push(now);
        now = past.pop();
    }

    void redo() {
        past.push(now);
        now = future.pop();
    }
}
