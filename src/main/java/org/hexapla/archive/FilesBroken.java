package org.hexapla.archive;

import java.util.List;
import java.util.stream.Collectors;
import org.hexapla.kernel.Problem;

/// Stored files are gone or are no longer the bytes that were stored.
final class FilesBroken extends Problem {

    private static final long serialVersionUID = 1;
    private static final int NAMED = 10;

    FilesBroken(List<FileId> broken) {
        super(
                Category.FAULT,
                "archive.problem.broken",
                broken.size(),
                broken.stream().limit(NAMED).map(FileId::sha256).collect(Collectors.joining(", ")));
    }
}
