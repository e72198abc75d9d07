package org.hexapla.library.marc;

import org.hexapla.authorities.AuthorityId;

/// A part of a data field: words, or a link to the authority file. A controlled part keeps the heading's number and
/// never its words, which are read when they are shown.
public sealed interface Subfield {

    /// A small letter or a digit (MARC 21, ISO 2709 section 4.6).
    char code();

    record Words(char code, String value) implements Subfield {

        public Words {
            requireCode(code);
        }
    }

    record Linked(char code, AuthorityId heading) implements Subfield {

        public Linked {
            requireCode(code);
        }
    }

    private static void requireCode(char code) {
        if (!(code >= 'a' && code <= 'z' || code >= '0' && code <= '9')) {
            throw new IllegalArgumentException("not the code of a subfield: " + code);
        }
    }
}
