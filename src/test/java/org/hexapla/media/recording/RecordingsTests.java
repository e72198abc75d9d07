package org.hexapla.media.recording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.hexapla.HexaplaTest;
import org.hexapla.Site;
import org.hexapla.kernel.ItemRef;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.LocalizedText;
import org.hexapla.media.MediaChanged;
import org.hexapla.media.RecordingId;
import org.hexapla.media.Recordings;
import org.hexapla.media.Rights;
import org.hexapla.people.NotAllowed;
import org.hexapla.people.People;
import org.hexapla.search.Search;
import org.hexapla.search.SearchQuestion;
import org.hexapla.translation.VersionState;
import org.hexapla.translation.Versions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@HexaplaTest
class RecordingsTests {

    @Autowired
    FilmsForTests films;

    @Autowired
    Recordings recordings;

    @Autowired
    DescribingRecordings describing;

    @Autowired
    Versions versions;

    @Autowired
    People people;

    @Autowired
    Search search;

    @Autowired
    org.hexapla.media.kept.ForgettingEnded ending;

    @Autowired
    JdbcClient database;

    @Autowired
    Clock clock;

    @LocalServerPort
    int port;

    @Test
    void knowsHowLongAFilmIs() {
        var film = recordings.find(films.released(201, Language.EN)).orElseThrow();

        assertThat(film.seconds()).isEqualTo(12);
        assertThat(film.isVideo()).isTrue();
    }

    @Test
    void sendsThePartThatAPlayerAsksFor() {
        var film = recordings.find(films.released(202, Language.EN)).orElseThrow();

        var answer = new Site(port).get(film.address(), request -> request.header("Range", "bytes=100-199"));

        assertThat(answer.statusCode()).isEqualTo(206);
        assertThat(answer.headers().firstValue("Content-Length")).contains("100");
        assertThat(answer.headers().firstValue("Content-Range"))
                .hasValueSatisfying(range -> assertThat(range).startsWith("bytes 100-199/"));
    }

    @Test
    void playsWithTheWordsOfEachLanguageAndReadsThemAsAPage() {
        var id = films.released(203, Language.AR, Language.EN);
        var site = new Site(port);

        var page = site.get("/ar/recordings/" + id).body();
        var transcript = site.get("/fr/recordings/" + id + "/transcript").body();

        assertThat(page).contains("preload=\"none\"", "srclang=\"ar\"", "srclang=\"en\"");
        var track = recordings.find(id).orElseThrow().track(Language.AR).orElseThrow();
        var words = site.get(track.address());
        assertThat(words.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("text/vtt"));
        assertThat(words.body()).startsWith("WEBVTT").contains("Said in ar");
        assertThat(transcript).contains("Said in en", "?at=0");
    }

    @Test
    void tellsHowEachLanguageOfAFilmStands() {
        var id = films.released(204, Language.EN, Language.RU);

        var states = versions.states(id.item());

        assertThat(states).containsEntry(Language.EN, VersionState.UP_TO_DATE);
        assertThat(states).as("words without a title").containsEntry(Language.RU, VersionState.IN_TRANSLATION);
        assertThat(states).containsEntry(Language.ES, VersionState.MISSING);
    }

    @Test
    void ofTwoWhoWriteWordsAtOnceTheSecondIsTold() {
        var id = films.released(205, Language.EN);
        var words = new WebVtt("", List.of(new WebVtt.Cue("", 0, 1000, "", "Other")));

        people.asProgram(() -> describing.write(id, Language.EN, 1, words));

        assertThatThrownBy(() -> people.asProgram(() -> describing.write(
                        id, Language.EN, 1, new WebVtt("", List.of(new WebVtt.Cue("", 0, 1000, "", "Third"))))))
                .isInstanceOf(MediaChanged.class);
        assertThat(recordings.words(id, Language.EN)).isEqualTo("Other");
    }

    /// One day, and as many as the program may have stood still.
    @ParameterizedTest
    @ValueSource(ints = {1, 9})
    void isFoundNoMoreOnceItsRightsHaveEnded(int days) {
        var id = films.released(207 + 10 * days, Language.EN);
        var name = "Film " + (207 + 10 * days);
        search.awaitFresh();
        assertThat(found(name)).contains(id.item());

        end(id, days);
        ending.forget();
        search.awaitFresh();

        assertThat(found(name)).doesNotContain(id.item());
    }

    @Test
    void isForgottenAgainWhereItsRightsWereProlongedAndEndedAgain() {
        var id = films.released(208, Language.EN);
        end(id, 9);
        ending.forget();
        people.asProgram(() ->
                describing.describe(id, 1, content(id, LocalDate.now(clock).plusDays(1))));
        search.awaitFresh();
        assertThat(found("Film 208")).contains(id.item());

        end(id, 1);
        ending.forget();
        search.awaitFresh();

        assertThat(found("Film 208")).doesNotContain(id.item());
    }

    /// Time passes, and nobody says anything.
    private void end(RecordingId id, int days) {
        database.sql(
                        "update media.recording set content = content || jsonb_build_object('until', :day::text) where id = :id")
                .param("day", LocalDate.now(clock).minusDays(days).toString())
                .param("id", id.value())
                .update();
    }

    private RecordingContent content(RecordingId id, LocalDate until) {
        var known = recordings.find(id).orElseThrow();
        return new RecordingContent(
                known.words(), new Rights("", "", LocalizedText.none(), until, true), known.seconds(), null, null);
    }

    private List<ItemRef> found(String words) {
        return search
                .find(new SearchQuestion(
                        words,
                        Language.EN,
                        Map.of(),
                        List.of(RecordingId.KIND),
                        SearchQuestion.Order.RELEVANCE,
                        1,
                        100))
                .hits()
                .stream()
                .map(hit -> hit.item())
                .toList();
    }

    @Test
    void letsNobodyButStaffWrite() {
        var id = films.released(206, Language.EN);

        assertThatThrownBy(() -> describing.write(id, Language.FR, 0, new WebVtt("", List.of())))
                .isInstanceOf(NotAllowed.class);
    }
}
