package org.hexapla.forms.making;

import java.util.List;
import org.hexapla.forms.Form;
import org.hexapla.kernel.LocalizedText;

/// Whether forms are whole in each language.
public record WordsView(List<Line> lines) {

    /// @param isPublished whether it can be filled in as it is
    public record Line(Form form, LocalizedText title, boolean isPublished, List<FormView.Lack> lacks) {}
}
