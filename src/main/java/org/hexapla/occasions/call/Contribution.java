package org.hexapla.occasions.call;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.hexapla.authorities.PersonName;
import org.hexapla.calendar.Zone;
import org.hexapla.forms.SubmissionId;
import org.hexapla.kernel.Country;
import org.hexapla.kernel.ItemRef;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.LocalizedText;
import org.hexapla.occasions.EventCode;
import org.jspecify.annotations.Nullable;

/// What somebody sent in for a call.
///
/// @param kind the code of a kind of the call
public record Contribution(
        long id,
        EventCode event,
        String kind,
        Author author,
        Words words,
        State state,
        Papers papers,
        Outcome outcome,
        List<Extra> extras) {

    public static final String KIND = "occasions.contribution";

    public Contribution {
        extras = List.copyOf(extras);
    }

    public ItemRef item() {
        return item(id);
    }

    static ItemRef item(long id) {
        return new ItemRef(KIND, Long.toString(id));
    }

    /// Where the accepted one is read, after the language.
    public String path() {
        return "/events/" + event + "/proceedings/" + id;
    }

    public String deskPath() {
        return "/occasions/events/" + event + "/call/" + id;
    }

    /// Whoever sends it and is written to.
    ///
    /// @param language in which they write and are written to
    /// @param zone the clock by which their last day ends
    public record Author(
            String name,
            String mail,
            String organisation,
            Optional<Country> country,
            PersonName.Gender gender,
            Language language,
            Zone zone) {}

    /// @param coauthors the names of the others, as written
    public record Words(LocalizedText title, LocalizedText summary, List<String> coauthors) {

        static final Words NONE = new Words(LocalizedText.none(), LocalizedText.none(), List.of());

        public Words {
            coauthors = List.copyOf(coauthors);
        }
    }

    /// @param handedIn what counts; null before anything was handed in
    /// @param draft what is being filled in, the first time or again; null where nothing is
    public record Papers(
            @Nullable SubmissionId handedIn,
            @Nullable SubmissionId draft,
            Instant begun,
            @Nullable Instant submitted) {}

    /// @param session the part of the programme that it became; null for none
    /// @param reason as the contributor was told
    public record Outcome(
            @Nullable Long session, String reason, @Nullable Instant decided) {}

    /// Something that belongs to it: slides, a paper, a recording elsewhere.
    public record Extra(String address, LocalizedText name) {}

    /// Everybody who wrote it, whoever sent it first.
    public List<String> authors() {
        var names = new ArrayList<String>();
        names.add(author.name());
        names.addAll(words.coauthors());
        return names;
    }

    public boolean isBeingFilledIn() {
        return papers.draft() != null && (state == State.DRAFT || state == State.SUBMITTED);
    }

    public enum State {
        DRAFT,
        SUBMITTED,
        ACCEPTED,
        DECLINED,
        WITHDRAWN;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        public String messageKey() {
            return "calls.contribution." + code();
        }

        static Optional<State> parse(String code) {
            return Stream.of(values())
                    .filter(state -> state.code().equals(code))
                    .findFirst();
        }
    }
}
