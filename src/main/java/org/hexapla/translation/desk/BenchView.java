package org.hexapla.translation.desk;

import java.util.List;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.web.Paging;
import org.hexapla.translation.memory.Difference;
import org.hexapla.translation.memory.Match;

/// The workbench: source and target side by side, sentence by sentence.
///
/// @param revision the text of the source that lies there
/// @param seen the revision of the text of the language that a delivery takes the place of, 0 for none
/// @param rows those of this page
/// @param left how many sentences have no translation yet
/// @param said what is to be looked at before it is delivered; empty where nobody asked for that yet
/// @param isMachine whether sentences that a machine wrote are among them
/// @param notice the message key of what happened just now; empty for nothing
public record BenchView(
        DeskView.Line work,
        int revision,
        int seen,
        List<Row> rows,
        int left,
        int total,
        List<Said> said,
        boolean isMachine,
        String notice,
        Paging paging) {

    public Language source() {
        return work.pair().source();
    }

    public Language target() {
        return work.pair().target();
    }

    /// A sentence with what helps to translate it.
    ///
    /// @param position in the whole text, from 1
    /// @param opensUnit whether a title, a lead or a paragraph begins with it
    /// @param changes from what stood there when it was translated; empty where nothing else did
    public record Row(
            int position,
            Sentence sentence,
            boolean opensUnit,
            List<Match> matches,
            List<Difference> changes,
            List<Hint> terms,
            List<Warning> warnings) {}

    /// A term of the source, from the term list or the thesaurus.
    ///
    /// @param path of its page, after the reader's language
    /// @param term in the source's language
    /// @param right the one to be used in the target's; empty where there is none
    public record Hint(String path, String term, String right) {}

    /// A warning with the page and the place of its sentence.
    public record Said(Warning warning, int position, int page) {}
}
