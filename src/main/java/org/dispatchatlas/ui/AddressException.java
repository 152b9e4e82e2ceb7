package org.dispatchatlas.ui;

import org.dispatchatlas.atlas.Words;

/** An address that means nothing; the message says what was expected, in words for readers. */
final class AddressException extends RuntimeException {
    static final int BAD_REQUEST = 400;
    static final int NOT_FOUND = 404;

    private static final long serialVersionUID = 1;

    private final int status;
    private final String key;
    private final transient Object[] values;

    private AddressException(int status, String key, Object[] values) {
        super(key, null, false, false);
        this.status = status;
        this.key = key;
        this.values = values;
    }

    /** @param key of the phrase that says what was expected */
    static AddressException badRequest(String key, Object... values) {
        return new AddressException(BAD_REQUEST, key, values);
    }

    /** @param key of the phrase that says what is not there */
    static AddressException notFound(String key, Object... values) {
        return new AddressException(NOT_FOUND, key, values);
    }

    /** What was expected. */
    String says(Words words) {
        return words.say(key, values);
    }

    /** The HTTP status it is answered with. */
    int status() {
        return status;
    }
}
