package org.dispatchatlas.app;

import java.nio.file.Path;

/** A user who has nothing of his own: tests must not depend on the home of whoever runs them. */
final class NoHome {
    static final AtlasHome HOME = new AtlasHome(Path.of("target", "no-home"));

    private NoHome() {}
}
