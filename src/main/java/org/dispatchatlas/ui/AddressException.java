package org.dispatchatlas.ui;

/** An address that means nothing; the message says what was expected, in words for readers. */
final class AddressException extends RuntimeException {
    static final int BAD_REQUEST = 400;
    static final int NOT_FOUND = 404;

    private final int status;
    private final String says;

    private AddressException(int status, String message) {
        super(message, null, false, false);
        this.status = status;
        this.says = message;
    }

    static AddressException badRequest(String message) {
        return new AddressException(BAD_REQUEST, message);
    }

    static AddressException notFound(String message) {
        return new AddressException(NOT_FOUND, message);
    }

    /** What was expected. */
    String says() {
        return says;
    }

    /** The HTTP status it is answered with. */
    int status() {
        return status;
    }
}
