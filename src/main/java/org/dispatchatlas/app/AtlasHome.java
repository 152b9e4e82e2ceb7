package org.dispatchatlas.app;

import java.nio.file.Path;
import java.util.stream.Stream;

/** The folder where the program keeps what a user gives it. Nothing is made there before there is something to keep. */
record AtlasHome(Path folder) {
    private static final String OPTION = "--atlas.home=";

    /** The folder that was asked for; {@code .dispatch-atlas} in the user's home where the text is empty. */
    static AtlasHome at(String asked) {
        return new AtlasHome(
                asked.isEmpty() ? Path.of(System.getProperty("user.home"), ".dispatch-atlas") : Path.of(asked));
    }

    /** The folder that the arguments of the program ask for, else the usual one. */
    static AtlasHome askedFor(String... arguments) {
        return at(Stream.of(arguments)
                .filter(argument -> argument.startsWith(OPTION))
                .map(argument -> argument.substring(OPTION.length()))
                .reduce("", (one, later) -> later));
    }

    /** The arguments without that for the folder: what is left is a command's. */
    static String[] without(String... arguments) {
        return Stream.of(arguments)
                .filter(argument -> !argument.startsWith(OPTION))
                .toArray(String[]::new);
    }

    /** Where the imported gazetteer is. */
    Path gazetteer() {
        return folder.resolve("gazetteer");
    }
}
