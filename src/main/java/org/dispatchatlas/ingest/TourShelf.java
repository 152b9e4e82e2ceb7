package org.dispatchatlas.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.dispatchatlas.lesson.CitedText;
import org.dispatchatlas.lesson.Tour;

/** The tours that the program ships, in the order of {@code geodata/curated/lessons/index.yaml}. */
public final class TourShelf {
    private static final String FOLDER = "/geodata/curated/lessons/";

    private TourShelf() {}

    /**
     * Reads all tours.
     *
     * @throws IllegalStateException where a file is missing or has a fault; the message names it
     */
    public static List<Tour> load() {
        List<Tour> tours = new ArrayList<>();
        for (String name : Yaml.load(FOLDER + "index.yaml").texts()) {
            TourFile.Read read = TourFile.read(name, bytes(FOLDER + name));
            if (!read.issues().isEmpty() || read.tour().isEmpty()) {
                throw new IllegalStateException("a tour that is shipped has faults: " + read.issues());
            }
            tours.add(read.tour().get());
        }
        return List.copyOf(tours);
    }

    /** The page for teachers that goes with the tours. */
    public static CitedText forTeachers() {
        return new CitedText(new String(bytes(FOLDER + "for-the-teacher.md"), StandardCharsets.UTF_8));
    }

    private static byte[] bytes(String file) {
        try (InputStream in = TourShelf.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException(file + " is missing from the class path");
            }
            return in.readAllBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException(file + " could not be read", broken);
        }
    }
}
