package org.hexapla.archive;

import java.util.List;
import org.springframework.stereotype.Component;

/// Which stored files anybody may have: those that no module keeps back. Asked each time, for it changes.
@Component
public class OpenFiles {

    private final List<ClosedFiles> closed;

    OpenFiles(List<ClosedFiles> closed) {
        this.closed = List.copyOf(closed);
    }

    public boolean isOpen(FileId file) {
        return closed.stream().noneMatch(keeping -> keeping.isClosed(file));
    }
}
