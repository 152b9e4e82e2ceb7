package org.dispatchatlas.app;

import java.util.Locale;
import org.dispatchatlas.cli.AtlasCommands;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.AutoConfigurationPackage;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The program: a command as first argument is handed to the command line, otherwise the server starts. */
@SpringBootApplication(scanBasePackages = "org.dispatchatlas")
@AutoConfigurationPackage(basePackages = "org.dispatchatlas")
public class DispatchAtlas {
    /** Starts the program. */
    public static void main(String[] arguments) {
        // Sentences in exports hold numbers: the same bytes on any machine.
        Locale.setDefault(Locale.Category.FORMAT, Locale.ROOT);
        String[] command = AtlasHome.without(arguments);
        if (AtlasCommands.areMeant(command)) {
            System.exit(AtlasCommands.run(new HandTools(AtlasHome.askedFor(arguments)), command));
        }
        SpringApplication.run(DispatchAtlas.class, arguments);
    }
}
