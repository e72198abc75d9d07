package org.hexapla.library.meetings.speakers;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Optional;
import org.hexapla.authorities.Heading;
import org.hexapla.library.RecordId;
import org.hexapla.library.RecordKind;
import org.hexapla.library.marc.Finding;
import org.hexapla.library.marc.Saved;
import org.hexapla.library.marc.SavingRecords;
import org.hexapla.people.People;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/// What people make of one proposal, each in its own transaction: what was decided stays decided, whatever becomes of
/// the next.
@Component
@Transactional
class DecidingSpeeches {

    private final JdbcClient database;
    private final Meetings meetings;
    private final SpeakerNames names;
    private final SpeechMarc marc;
    private final KnownSpeeches known;
    private final SavingRecords saving;
    private final Acting acting;

    DecidingSpeeches(
            JdbcClient database,
            Meetings meetings,
            SpeakerNames names,
            SpeechMarc marc,
            KnownSpeeches known,
            SavingRecords saving,
            Acting acting) {
        this.database = database;
        this.meetings = meetings;
        this.names = names;
        this.marc = marc;
        this.known = known;
        this.saving = saving;
        this.acting = acting;
    }

    /// Who acts, and when.
    @Component
    record Acting(People people, Clock clock) {}

    /// Notes what somebody typed over a proposal that is open.
    void correct(long meeting, long id, SpeechForm form) {
        acting.people().requireStaff("library");
        var person = names.entered(form.person());
        database.sql("""
                        update library.proposed_speech
                        set person = :person, heading = cast(:heading as bigint), state = :state,
                            organisation = :organisation, spoken = :spoken, item = :item
                        where id = :id and meeting = :meeting and verdict = 'open'
                        """)
                .param("person", form.person())
                .param("heading", person.size() == 1 ? person.getFirst().id().value() : null)
                .param("state", form.state())
                .param("organisation", form.organisation())
                .param("spoken", form.spoken())
                .param("item", form.item())
                .param("id", id)
                .param("meeting", meeting)
                .update();
    }

    /// Makes a proposal a record of the collection.
    ///
    /// @return what hinders it; nothing if it is one now, or was decided before
    Optional<SpeechFault> accept(Meeting meeting, long id) {
        acting.people().requireStaff("library");
        var held = meetings.held(meeting.id(), id).filter(ProposedSpeech::isOpen);
        return held.isEmpty() ? Optional.empty() : accept(meeting, held.get());
    }

    private Optional<SpeechFault> accept(Meeting meeting, ProposedSpeech speech) {
        var wrong = known.fault(meeting);
        if (wrong.isPresent()) {
            return Optional.of(SpeechFault.of(
                    speech,
                    wrong.get(),
                    meeting.symbol().display(),
                    meeting.day().toString()));
        }
        if (!marc.knowsOrganisation(speech)) {
            return Optional.of(
                    SpeechFault.of(speech, "meetings.speech.bad.organisation", speech.state() + speech.organisation()));
        }
        var named = names.entered(speech.person());
        if (speech.person().isBlank() || named.size() > 1) {
            return Optional.of(SpeechFault.of(speech, "meetings.speech.bad.person", speech.person(), named.size()));
        }
        return save(meeting, speech, named.isEmpty() ? names.make(speech.person()) : named.getFirst());
    }

    private Optional<SpeechFault> save(Meeting meeting, ProposedSpeech speech, Heading speaker) {
        var record = marc.record(meeting, speech, speaker);
        var same = known.same(meeting.symbol(), record);
        if (same.isPresent()) {
            // What was entered in the authority file for nothing goes again.
            TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
            return Optional.of(SpeechFault.of(
                    speech, "meetings.speech.bad.duplicate", same.get().toString()));
        }
        return switch (saving.save(RecordKind.SPEECH, null, 0, record)) {
            case Saved.Added(RecordId made, var _) -> {
                decide(speech.id(), "accepted", made, null);
                yield Optional.empty();
            }
            case Saved.Refused(var findings) -> {
                TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
                yield findings.stream()
                        .filter(Finding::isError)
                        .findFirst()
                        .map(finding -> SpeechFault.of(speech, finding));
            }
            case Saved.Changed _, Saved.Unchanged _ -> Optional.empty();
        };
    }

    void refuse(long meeting, long id) {
        acting.people().requireStaff("library");
        meetings.held(meeting, id)
                .filter(ProposedSpeech::isOpen)
                .ifPresent(speech -> decide(speech.id(), "refused", null, null));
    }

    /// It goes on with the speech before it that stands for itself.
    void join(long meeting, long id) {
        acting.people().requireStaff("library");
        meetings.held(meeting, id)
                .filter(ProposedSpeech::isOpen)
                .flatMap(speech -> meetings.proposals(meeting).stream()
                        .filter(other -> other.position() < speech.position())
                        .filter(other -> other.joined() == null && other.verdict() != ProposedSpeech.Verdict.REFUSED)
                        .filter(other -> other.person().equals(speech.person()))
                        .reduce((_, later) -> later))
                .ifPresent(other -> decide(id, "joined", null, other.id()));
    }

    /// Opens again what was joined or refused. What is a record is changed as one.
    void reopen(long meeting, long id) {
        acting.people().requireStaff("library");
        meetings.held(meeting, id)
                .filter(speech -> speech.record() == null)
                .ifPresent(speech -> decide(speech.id(), "open", null, null));
    }

    /// Adds a speech that was missed: behind another, as far as the same page tells.
    void add(long meeting, long behind, SpeechForm form, int page, String line) {
        acting.people().requireStaff("library");
        var person = names.entered(form.person());
        meetings.held(meeting, behind)
                .ifPresent(before -> database.sql("""
                        insert into library.proposed_speech (meeting, position, page, line, first_words, words, capacity,
                            person, heading, state, organisation, spoken, item)
                        select :meeting, coalesce(max(position), 0) + 1, :page, :line, '', 0, 'speaker', :person,
                            cast(:heading as bigint), :state, :organisation, :spoken, :item
                        from library.proposed_speech
                        where meeting = :meeting and position >= :from and position < :from + 10
                        """)
                        .param("meeting", meeting)
                        .param("from", before.position() / 10 * 10)
                        .param("page", page)
                        .param("line", line)
                        .param("person", form.person())
                        .param(
                                "heading",
                                person.size() == 1 ? person.getFirst().id().value() : null)
                        .param("state", form.state())
                        .param("organisation", form.organisation())
                        .param("spoken", form.spoken())
                        .param("item", form.item())
                        .update());
    }

    private void decide(long id, String verdict, @Nullable RecordId record, @Nullable Long joined) {
        database.sql("""
                        update library.proposed_speech
                        set verdict = :verdict, record = cast(:record as bigint), joined = cast(:joined as bigint),
                            decided_at = :now, decided_by = :by
                        where id = :id
                        """)
                .param("verdict", verdict)
                .param("record", record == null ? null : record.value())
                .param("joined", joined)
                .param("now", Timestamp.from(acting.clock().instant()))
                .param("by", acting.people().requireStaff("library").id().value())
                .param("id", id)
                .update();
    }
}
