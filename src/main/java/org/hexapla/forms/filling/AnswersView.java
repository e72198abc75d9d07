package org.hexapla.forms.filling;

import java.util.List;
import org.hexapla.forms.Submission;
import org.hexapla.forms.making.KeptForm;
import org.hexapla.kernel.Language;

/// How many submissions of a form there are.
public record AnswersView(KeptForm kept, List<Line> lines) {

    public record Line(int version, Language language, Submission.State state, long number) {}
}
