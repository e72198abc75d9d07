package org.hexapla.forms.filling;

import java.util.List;
import org.hexapla.forms.Submission;
import org.hexapla.kernel.LocalizedText;

/// What a person filled in.
public record OwnAnswersView(List<Line> lines) {

    public record Line(Submission submission, LocalizedText title) {}
}
