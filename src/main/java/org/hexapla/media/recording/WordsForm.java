package org.hexapla.media.recording;

import java.util.List;
import org.hexapla.kernel.Language;
import org.hexapla.media.Recording;

/// The form in which the words of a recording are written in a language, a row a cue.
///
/// @param version the one that its writer saw, 0 for none
/// @param head blocks of style and regions, kept as they came
/// @param rows what stands in the rows, right or wrong
/// @param text the whole as a file, where one was sent that could not be taken; empty else
/// @param faults what is wrong with it
public record WordsForm(
        Recording recording,
        Language language,
        int version,
        String head,
        List<Row> rows,
        String text,
        List<WebVttFault> faults) {

    /// As it is typed.
    public record Row(String name, String start, String end, String settings, String text) {

        static Row of(WebVtt.Cue cue) {
            return new Row(cue.name(), WebVtt.time(cue.start()), WebVtt.time(cue.end()), cue.settings(), cue.text());
        }

        boolean isEmpty() {
            return start.isBlank() && end.isBlank() && text.isBlank();
        }

        /// As a file has it, whatever is wrong with it.
        String written() {
            return (name.isBlank() ? "" : name.strip() + "\n")
                    + (start.strip() + " --> " + end.strip() + " " + settings.strip()).strip()
                    + "\n"
                    + text.strip().replaceAll("\\n\\s*\\n", "\n")
                    + "\n\n";
        }
    }
}
