package org.hexapla.library.analysis.desk;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.hexapla.kernel.Language;
import org.hexapla.library.analysis.Stage;
import org.hexapla.library.analysis.Work;
import org.hexapla.library.analysis.desk.Deciding.Fault;
import org.hexapla.library.analysis.suggesting.Field;
import org.hexapla.library.marc.Finding;
import org.jspecify.annotations.Nullable;

/// A document beside its record in the making.
///
/// @param fields the suggestions by their fields
/// @param record the record so far, as cataloguers write it
/// @param findings what the profile says of the record so far
/// @param message what became of the last act, or nothing
public record DeskView(
        Work work,
        Standing standing,
        List<Group> fields,
        Sheet sheet,
        List<Line> record,
        List<Happened> events,
        List<Told> faults,
        List<Finding> findings,
        @Nullable String message,
        LocalDate today) {

    /// What the person before the screen may do.
    ///
    /// @param indexer who has it or had it, empty if nobody
    public record Standing(Stage stage, boolean isMine, boolean isOwnWork, String indexer) {

        public boolean mayTake() {
            return stage == Stage.DRAFTED;
        }

        public boolean mayReview() {
            return stage == Stage.ANALYSED && !isOwnWork;
        }

        public boolean mayRelease() {
            return stage == Stage.REVIEWED;
        }
    }

    public record Group(Field field, List<Row> rows) {}

    /// @param shown the value as the person reads it and may type over it
    /// @param isChosen whether it is in the record as things stand
    public record Row(
            int place,
            String shown,
            boolean isChosen,
            String rule,
            int certainty,
            int page,
            Language language,
            String passage) {}

    /// The page of the document that lies beside the form.
    ///
    /// @param parts its words, those of evidence marked
    public record Sheet(@Nullable Language language, int page, int pages, List<Part> parts, List<Language> languages) {}

    public record Part(String words, boolean isMarked) {}

    /// A field of the record, as one line.
    public record Line(String tag, String words) {}

    public record Happened(Instant at, String who, String key, String comment) {}

    /// @param name of the form's field
    /// @param field the message key of what it is for
    public record Told(String name, String field, String key, String typed) {

        static Told of(Fault fault) {
            return new Told(fault.name(), fault.field(), fault.key(), fault.typed());
        }
    }
}
