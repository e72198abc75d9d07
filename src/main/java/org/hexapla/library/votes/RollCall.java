package org.hexapla.library.votes;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hexapla.kernel.LocalizedText;
import org.hexapla.kernel.PartialDate;
import org.hexapla.kernel.Symbol;

/// A recorded vote, whole: what was voted on, when, and every ballot.
///
/// @param source who recorded it: `unvotes`, `undl`
/// @param sourceId its id there
/// @param reference what the source calls it, where that is no symbol of a document (`R/1/66`); may be empty
/// @param session the session's code: `48`, `10emsp`
/// @param description what exactly was voted on, as the source puts it
/// @param note on the result
record RollCall(
        String source,
        String sourceId,
        String reference,
        String body,
        String session,
        PartialDate date,
        Papers papers,
        LocalizedText title,
        LocalizedText description,
        LocalizedText agendaTitle,
        List<Subject> subjects,
        String note,
        Set<Trait> traits,
        Optional<PublishedTotals> published,
        List<Ballot> ballots) {

    /// The documents around it, as far as the source names them.
    record Papers(
            Optional<Symbol> resolution,
            Optional<Symbol> draft,
            Optional<Symbol> committeeReport,
            Optional<Symbol> meeting) {

        static final Papers NONE = new Papers(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

        static Papers of(Symbol resolution) {
            return new Papers(Optional.of(resolution), Optional.empty(), Optional.empty(), Optional.empty());
        }
    }

    Tally tally() {
        return Tally.of(ballots);
    }

    /// Whether its source is the organisation's own.
    boolean isOfficial() {
        return source.equals(OfficialVotes.SOURCE);
    }

    boolean isOnAWholeText() {
        return !traits.contains(Trait.PARAGRAPH) && !traits.contains(Trait.AMENDMENT);
    }

    /// This roll call with what only another source knows of it: its reference, its topics and marks.
    RollCall alsoToldAs(RollCall other) {
        var topics = other.subjects.stream().filter(subject -> subject.scheme() == Subject.Scheme.TOPIC);
        var own = subjects.stream().filter(subject -> subject.scheme() != Subject.Scheme.TOPIC);
        return new RollCall(
                source,
                sourceId,
                other.reference,
                body,
                session,
                date,
                papers,
                title,
                description,
                agendaTitle,
                Stream.concat(own, topics).toList(),
                note,
                other.traits,
                published,
                ballots);
    }
}
