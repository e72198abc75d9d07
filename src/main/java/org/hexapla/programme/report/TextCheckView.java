package org.hexapla.programme.report;

import java.util.List;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.Period;

/// A text that somebody pasted to have it checked.
///
/// @param paragraphs empty until something was checked
public record TextCheckView(
        Language language,
        Period period,
        String text,
        List<ReportView.PartView> paragraphs,
        List<EditorView.FindingView> findings,
        boolean isChecked) {}
