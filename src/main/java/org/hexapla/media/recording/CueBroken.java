package org.hexapla.media.recording;

import org.hexapla.kernel.Problem;

/// The words of a cue are not what players read.
final class CueBroken extends Problem {

    private static final long serialVersionUID = 1;

    CueBroken(WebVttFault fault) {
        super(Category.MISTAKE, fault.key(), fault.found());
    }
}
