package org.dispatchatlas.app;

import java.util.Locale;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.dispatchatlas.cli.AtlasCommands;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.AutoConfigurationPackage;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The program: a command as first argument is handed to the command line, otherwise the server starts. */
@SpringBootApplication(scanBasePackages = "org.dispatchatlas")
@AutoConfigurationPackage(basePackages = "org.dispatchatlas")
public class DispatchAtlas {
    /** It would tell of a mode for searches that we do not make. */
    private static final Logger LUCENE = Logger.getLogger("org.apache.lucene");

    /** Starts the program. */
    public static void main(String[] arguments) {
        // Sentences in exports hold numbers: the same bytes on any machine.
        Locale.setDefault(Locale.Category.FORMAT, Locale.ROOT);
        LUCENE.setLevel(Level.SEVERE);
        String[] command = AtlasHome.without(arguments);
        if (AtlasCommands.areMeant(command)) {
            System.exit(AtlasCommands.run(new HandTools(AtlasHome.askedFor(arguments)), command));
        }
        SpringApplication.run(DispatchAtlas.class, arguments);
    }
}
