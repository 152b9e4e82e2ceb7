package org.dispatchatlas.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Sends requests to a server on this machine as they are written: no client of HTTP would let the broken ones out. */
record RawHttp(int port) {
    private static final Pattern TYPE = Pattern.compile("(?im)^Content-Type: *([^;\r\n]*)");

    /** @param target what stands behind the method: path and parameters */
    record Question(String method, String target, Map<String, String> headers) {
        Question {
            headers = Map.copyOf(headers);
        }

        static Question get(String target) {
            return new Question("GET", target, Map.of());
        }
    }

    record Answer(int status, String mediaType, String body) {
        /** Whether it tells of classes, of where a program failed, or of files of the server. */
        boolean tellsOfInsides() {
            return Pattern.compile(
                            "Exception|org\\.(dispatchatlas|apache|spring|geotools|locationtech)|java\\.|\tat |/home|/tmp|Tomcat")
                    .matcher(body)
                    .find();
        }
    }

    Answer ask(Question question) {
        StringBuilder words = new StringBuilder("%s %s HTTP/1.1\r\n".formatted(question.method(), question.target()));
        if (!question.headers().containsKey("Host")) {
            words.append("Host: localhost:").append(port).append("\r\n");
        }
        question.headers().forEach((name, value) -> words.append(name + ": " + value + "\r\n"));
        words.append("Connection: close\r\n\r\n");
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(60_000);
            socket.getOutputStream().write(words.toString().getBytes(StandardCharsets.ISO_8859_1));
            return answer(new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Answer answer(String words) {
        int end = words.indexOf("\r\n\r\n");
        String head = words.substring(0, end);
        Matcher type = TYPE.matcher(head);
        return new Answer(
                Integer.parseInt(head.substring(9, 12)), type.find() ? type.group(1) : "", words.substring(end + 4));
    }
}
