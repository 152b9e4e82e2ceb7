package org.dispatchatlas.ingest.borders;

/** The rules of the borders cannot be followed; the message names file and line. */
public final class RulesException extends IllegalStateException {
    private static final long serialVersionUID = 1;

    RulesException(String message) {
        super(message);
    }
}
