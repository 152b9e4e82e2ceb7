package org.dispatchatlas.app;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The program: a command as first argument is handed to the command line, otherwise the server starts. */
@SpringBootApplication
public class DispatchAtlas {
    /** Starts the program. */
    public static void main(String[] arguments) {
        SpringApplication.run(DispatchAtlas.class, arguments);
    }
}
