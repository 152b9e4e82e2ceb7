package org.dispatchatlas.export.ogc;

/** A request that cannot be met; the message says what was expected and repeats no more of the request than is safe to show. */
@SuppressWarnings("AnnotateFormatMethod") // the annotation is not worth a library
public final class ApiProblem extends RuntimeException {
    private static final long serialVersionUID = 1;

    /** No more code points of a request than these are repeated in an answer. */
    private static final int LONGEST_ECHO = 60;

    private final int status;

    private ApiProblem(int status, String message) {
        super(message);
        this.status = status;
    }

    /** The request means nothing. */
    static ApiProblem badRequest(String message, Object... words) {
        return new ApiProblem(400, message.formatted(words));
    }

    /** There is nothing at the address. */
    static ApiProblem notFound(String message, Object... words) {
        return new ApiProblem(404, message.formatted(words));
    }

    /** There is nothing in a form that the client takes. */
    static ApiProblem notAcceptable(String message) {
        return new ApiProblem(406, message);
    }

    /** The beginning of what was asked for, safe to repeat; no character is cut in two. */
    public static String echo(String asked) {
        String plain = asked.replaceAll("\\p{C}", "\uFFFD");
        return plain.codePointCount(0, plain.length()) <= LONGEST_ECHO
                ? plain
                : plain.substring(0, plain.offsetByCodePoints(0, LONGEST_ECHO)) + "…";
    }

    /** 400, 404 or 406. */
    public int status() {
        return status;
    }

    /** What was expected. */
    public String says() {
        return String.valueOf(getMessage());
    }
}
