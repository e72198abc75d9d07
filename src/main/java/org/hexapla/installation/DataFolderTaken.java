package org.hexapla.installation;

import java.nio.file.Path;

/// Another program works on the data folder.
final class DataFolderTaken extends java.io.IOException {

    private static final long serialVersionUID = 1;

    DataFolderTaken(Path folder) {
        super("Another Hexapla is running on " + folder.toAbsolutePath().normalize()
                + ". Stop it first, or give this one another folder with --data.");
    }
}
