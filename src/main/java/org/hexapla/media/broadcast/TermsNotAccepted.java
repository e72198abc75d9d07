package org.hexapla.media.broadcast;

import org.hexapla.kernel.Problem;

/// Nothing of a package is given to those who did not accept its terms as they are worded now.
final class TermsNotAccepted extends Problem {

    private static final long serialVersionUID = 1;

    TermsNotAccepted() {
        super(Category.NOT_ALLOWED, "media.package.not-accepted");
    }
}
