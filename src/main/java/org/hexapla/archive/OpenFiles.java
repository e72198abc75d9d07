package org.hexapla.archive;

import java.util.List;
import org.springframework.stereotype.Component;

/// Which stored files may be had: by anybody those that no module keeps back. Asked each time, for it changes.
@Component
public class OpenFiles {

    private final List<ClosedFiles> closed;

    OpenFiles(List<ClosedFiles> closed) {
        this.closed = List.copyOf(closed);
    }

    /// By anybody.
    public boolean isOpen(FileId file) {
        return closed.stream().noneMatch(keeping -> keeping.isClosed(file));
    }

    /// By the person who asks: every module that keeps it back lets them have it.
    public boolean isForWhoAsks(FileId file) {
        return closed.stream()
                .filter(keeping -> keeping.isClosed(file))
                .allMatch(keeping -> keeping.isForWhoAsks(file));
    }
}
