package org.hexapla.figures;

import org.hexapla.kernel.Problem;

/// A written figure that cannot be read, with the piece that is wrong.
public final class FigureUnreadable extends Problem {

    FigureUnreadable(String written, String piece) {
        super(Category.MISTAKE, "figures.unreadable", written, piece);
    }
}
