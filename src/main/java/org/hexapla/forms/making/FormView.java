package org.hexapla.forms.making;

import java.util.List;
import org.hexapla.forms.Form;
import org.hexapla.kernel.Language;

/// One form with its versions and what is missing of it.
///
/// @param faults what keeps the draft from being published, once somebody tried
/// @param done the message of what was done; empty for nothing
public record FormView(KeptForm kept, List<Lack> lacks, List<FormFault> faults, String done) {

    /// @param lacking what has no words in the language
    /// @param words how many words of the original that is
    public record Lack(Language language, List<Form.Text> lacking, int words) {}
}
