package org.hexapla.library.marc.format;

import org.hexapla.library.marc.Subfield;

/// The words of a subfield that is to be written.
final class Written {

    private Written() {}

    static String words(Subfield subfield) {
        return switch (subfield) {
            case Subfield.Words(var _, var value) -> value;
            case Subfield.Linked(var code, var heading) ->
                throw new IllegalArgumentException("$" + code + " is a link to " + heading + ": resolve it first");
        };
    }
}
