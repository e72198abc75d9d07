package org.hexapla.library.cataloguing.templates;

import java.util.List;

/// The templates that somebody may begin with.
public record TemplatesView(List<Line> lines) {

    /// @param isMine whether whoever looks may change it
    public record Line(Template template, String owner, boolean isMine) {}
}
