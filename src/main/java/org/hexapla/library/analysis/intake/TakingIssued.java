package org.hexapla.library.analysis.intake;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.hexapla.archive.StoredFile;
import org.hexapla.kernel.Language;
import org.hexapla.library.analysis.Moving;
import org.hexapla.library.analysis.Publishing;
import org.hexapla.library.analysis.Stage;
import org.hexapla.library.analysis.Station;
import org.hexapla.library.analysis.WorkId;
import org.hexapla.library.analysis.Works;
import org.hexapla.library.analysis.intake.IssuedLine.Outcome;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/// Takes one entry of a station's list in: the document, its file, the line of the log are one transaction, so that
/// whatever stops the program in the midst of a list, the next reading of it goes on where it was.
@Component
@Transactional
class TakingIssued {

    private final JdbcClient database;
    private final ArrivingWorks arriving;
    private final Works works;
    private final JointSymbols joint;
    private final Moving moving;
    private final Publishing publishing;
    private final IssuedLines lines;
    private final Clock clock;

    TakingIssued(
            JdbcClient database,
            ArrivingWorks arriving,
            Works works,
            JointSymbols joint,
            Moving moving,
            Publishing publishing,
            IssuedLines lines) {
        this.database = database;
        this.arriving = arriving;
        this.works = works;
        this.joint = joint;
        this.moving = moving;
        this.publishing = publishing;
        this.lines = lines;
        this.clock = lines.clock();
    }

    /// An entry with its file, whose language and symbols were found good.
    ///
    /// @return whether that was news
    boolean take(Issue issue, StoredFile stored, String name) {
        var language = issue.entry().language().orElseThrow();
        var bearing = arriving.bearing(
                issue.station(),
                issue.day(),
                issue.entry().symbols(),
                issue.entry().text("title"));
        var work = bearing.getFirst();
        bearing.stream()
                .skip(1)
                .forEach(other -> joint.propose(work, other, stored.id().sha256()));
        var before = Objects.requireNonNull(works.all(List.of(work)).get(work));
        var isNewer = before.file(language)
                .filter(file -> !file.file().equals(stored.id().sha256()))
                .isPresent();
        var embargo = embargo(issue);
        var isNew = keep(work, language, stored, name, embargo, issue.entry());
        joint.look(issue, work, stored.id().sha256());
        // That something comes later is nothing to tell before its hour.
        if (isNew && (embargo == null || before.stage() == Stage.RECEIVED)) {
            settle(work);
        }
        var outcome = embargo == null ? Outcome.IMPORTED : Outcome.EMBARGOED;
        var key = embargo != null ? "embargoed" : isNewer ? "newer" : "imported";
        return lines.add(issue.line(name, stored.id().sha256(), outcome, "analysis.issued." + key), work);
    }

    /// An entry of which nothing is taken, or a file that no entry names.
    boolean tell(IssuedLine line) {
        return lines.add(line, null);
    }

    /// Puts a document where its files say: under embargo while all are, else before the indexers; what readers see
    /// already gets what came now.
    void settle(WorkId id) {
        var work = Objects.requireNonNull(works.all(List.of(id)).get(id));
        var isOpen = work.files().stream().anyMatch(file -> file.embargo() == null);
        switch (work.stage()) {
            case RECEIVED -> {
                if (!isOpen) {
                    database.sql("update library.analysis_work set stage = 'embargoed' where id = :id")
                            .param("id", id.value())
                            .update();
                }
            }
            case EMBARGOED -> {
                if (isOpen) {
                    moving.move(work, Stage.RECEIVED, "opened", "");
                }
            }
            // A better text may tell more: nobody has decided anything yet.
            case DRAFTED -> moving.move(work, Stage.RECEIVED, "file", "");
            case IN_ANALYSIS, ANALYSED, REVIEWED -> moving.note(id, "file", "");
            case RELEASED -> publishing.complete(work);
            case MERGED -> {}
        }
    }

    /// @return whether the document has not had this content in this language
    private boolean keep(
            WorkId work,
            Language language,
            StoredFile stored,
            String name,
            @Nullable Instant embargo,
            IssuedEntry entry) {
        return database.sql("""
                        insert into library.analysis_file
                            (work, language, file, name, media_type, bytes, received_at, embargo, sent)
                        values (:work, :language, :file, :name, :type, :bytes, :now, :embargo, :sent::jsonb)
                        on conflict (work, language, file) do nothing
                        """)
                        .param("work", work.value())
                        .param("language", language.tag())
                        .param("file", stored.id().sha256())
                        .param("name", name)
                        .param("type", stored.mediaType())
                        .param("bytes", stored.bytes())
                        .param("now", Timestamp.from(clock.instant()))
                        .param("embargo", embargo == null ? null : Timestamp.from(embargo))
                        .param("sent", JsonMapper.shared().writeValueAsString(entry.said()))
                        .update()
                > 0;
    }

    private @Nullable Instant embargo(Issue issue) {
        return issue.entry().hasEmbargo()
                ? issue.entry()
                        .embargo(issue.station().zone())
                        .filter(until -> until.isAfter(clock.instant()))
                        .orElse(null)
                : null;
    }

    /// An entry, and of which station and day it is.
    record Issue(Station station, LocalDate day, IssuedEntry entry) {

        IssuedLine line(String name, @Nullable String file, Outcome outcome, String key, String... arguments) {
            var written = entry.written();
            return new IssuedLine(
                    null,
                    station,
                    day,
                    entry.key(),
                    written.isEmpty() ? "" : written.getFirst(),
                    entry.language().map(Language::tag).orElse(entry.text("languageid")),
                    name,
                    file,
                    outcome,
                    key,
                    List.of(arguments));
        }
    }
}
