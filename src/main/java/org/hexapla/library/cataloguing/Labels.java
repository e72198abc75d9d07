package org.hexapla.library.cataloguing;

import org.hexapla.kernel.Messages;
import org.hexapla.kernel.web.Page;
import org.hexapla.library.RecordKind;

/// What fields and subfields are called in the reader's language. The same tag may mean another thing in a
/// record of another kind, so the kind's own name for it goes first.
public record Labels(RecordKind kind) {

    /// The name of a field; empty for a tag that has none.
    public String of(Page page, String tag) {
        return named(page, "cataloguing.field.", tag);
    }

    /// The name of a subfield; empty for a code that has none.
    public String of(Page page, String tag, String code) {
        return code.isEmpty() ? "" : named(page, "cataloguing.part.", tag + "." + code);
    }

    private String named(Page page, String prefix, String place) {
        var own = prefix + kind.code() + "." + place;
        var common = prefix + place;
        return Messages.has(own) ? page.text(own) : Messages.has(common) ? page.text(common) : "";
    }
}
