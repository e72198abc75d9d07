package org.hexapla.archive;

import org.hexapla.kernel.Problem;

/// A file that is not taken in; the message says why and what would be.
public final class FileRefused extends Problem {

    public FileRefused(Category category, String messageKey, Object... arguments) {
        super(category, messageKey, arguments);
    }
}
