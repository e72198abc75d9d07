package org.hexapla.library.eresources.licences;

import org.hexapla.kernel.ItemRef;

/// A licence.
public record LicenceId(long value) {

    ItemRef item() {
        return new ItemRef("eresources.licence", toString());
    }

    /// Where the staff opens it, after the language.
    public String path() {
        return "/e-resources/desk/licences/" + value;
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
