package org.hexapla.library.cataloguing.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hexapla.library.cataloguing.quality.SpecimenRecords.document;
import static org.hexapla.library.cataloguing.quality.SpecimenRecords.linked;
import static org.hexapla.library.cataloguing.quality.SpecimenRecords.speech;
import static org.hexapla.library.cataloguing.quality.SpecimenRecords.vote;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.hexapla.HexaplaTest;
import org.hexapla.authorities.AuthorityId;
import org.hexapla.authorities.HeadingContent;
import org.hexapla.authorities.HeadingFacts;
import org.hexapla.authorities.HeadingKind;
import org.hexapla.authorities.Headings;
import org.hexapla.authorities.PersonName;
import org.hexapla.jobs.NotWatched;
import org.hexapla.kernel.LocalizedText;
import org.hexapla.library.catalogue.Cataloguer;
import org.hexapla.library.cataloguing.quality.SpecimenRecords.Specimen;
import org.hexapla.library.marc.MarcRecords;
import org.hexapla.library.proceedings.IndexedSession;
import org.hexapla.library.proceedings.Organ;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Each report finds its specimen, and leaves alone the specimen's twin that is as it should be.
@HexaplaTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class QualityReportsTests {

    private static final IndexedSession ASSEMBLY = new IndexedSession(Organ.ASSEMBLY, "471");
    private static final IndexedSession COUNCIL = new IndexedSession(Organ.SECURITY_COUNCIL, "471");
    private static final String ITEM = "991.1 $a A/471/251 $b 9 $c Title $d SUBJECT $z I";
    private static final String OTHER_ITEM = "991.1 $a A/471/251 $b 10 $c Title $d OTHER $z I";

    @Autowired
    MarcRecords shelves;

    @Autowired
    Cataloguer cataloguer;

    @Autowired
    Headings headings;

    @Autowired
    LookingThrough looking;

    @Autowired
    JdbcClient database;

    private final Map<Report, Pair> pairs = new EnumMap<>(Report.class);
    private final Map<Report, Set<Long>> found = new EnumMap<>(Report.class);

    private record Pair(long specimen, long twin) {}

    @ParameterizedTest
    @EnumSource(Report.class)
    void findsItsSpecimenAndLeavesTheTwinAlone(Report report) {
        if (pairs.isEmpty()) {
            prepare();
        }
        var pair = Objects.requireNonNull(pairs.get(report), "no specimen of " + report);

        assertThat(found.getOrDefault(report, Set.of()))
                .contains(pair.specimen())
                .doesNotContain(pair.twin());
    }

    private void prepare() {
        paper(document(ASSEMBLY, "191 $a A/471/PV.1 $b A/ $c 471 $9 G88", "992 $a 2017-09-20", "793 $a PL"));
        paper(document(ASSEMBLY, "191 $a A/RES/471/1 $b A/ $c 471 $9 G99", "992 $a 2017-09-20", "793 $a PL"));
        documents();
        moreOfDocuments();
        speeches();
        speakers();
        moreOfSpeeches();
        votes();
        agenda();
        look(ASSEMBLY, Settings.usual(ASSEMBLY));
        look(COUNCIL, new Settings("S/471", 90_000, 90_100));
    }

    private void documents() {
        pair(Report.DOCUMENT_NOT_REVISED, document(ASSEMBLY, "-999", "999 $a abi20260101"), document(ASSEMBLY));
        pair(
                Report.DOCUMENT_SESSION,
                document(COUNCIL, "191 $a S/PV.89999 $b S/ $c 471"),
                document(COUNCIL, "191 $a S/PV.90001 $b S/ $c 471"));
        pair(
                Report.DOCUMENT_CODE,
                document(ASSEMBLY, "191 $a A/471/9001 $b A/ $c 471 $9 X01"),
                document(ASSEMBLY, "191 $a A/471/9002 $b A/ $c 471 $9 G01"));
        pair(Report.DOCUMENT_AGENDA_MISSING, document(ASSEMBLY, "-991"), document(ASSEMBLY));
        pair(
                Report.DOCUMENT_NOT_INDEXED,
                document(ASSEMBLY, "-991", "991.1 $a A/471/251 $b 9 $d SUBJECT $z N"),
                document(ASSEMBLY));
        pair(Report.DOCUMENT_AGENDA_TWICE, document(ASSEMBLY, ITEM), document(ASSEMBLY, OTHER_ITEM));
        pair(
                Report.DOCUMENT_INDICATOR,
                document(ASSEMBLY, "991 $a A/471/251 $b 11 $d SUBJECT $z I"),
                document(ASSEMBLY, OTHER_ITEM));
        pair(Report.DOCUMENT_PRODUCT, document(ASSEMBLY, "-930", "930 $a ITPA471"), document(ASSEMBLY));
    }

    private void moreOfDocuments() {
        pair(
                Report.DOCUMENT_AGENDA_OTHER,
                document(ASSEMBLY, "991.1 $a A/470/251 $b 9 $d SUBJECT $z I"),
                document(
                        ASSEMBLY,
                        "191 $a A/470/9003 $b A/ $c 470",
                        "191 $a A/471/9004 $b A/ $c 471",
                        "991.1 $a A/470/251 $b 9 $d SUBJECT $z I"));
        pair(
                Report.DOCUMENT_SUBJECT,
                document(ASSEMBLY, "991.1 $a A/471/251 $b 12 $c Title $z I"),
                document(ASSEMBLY, OTHER_ITEM));
        pair(
                Report.DOCUMENT_DATE_MISSING,
                document(ASSEMBLY, "191 $a A/471/PV.2 $b A/ $c 471"),
                document(ASSEMBLY, "191 $a A/471/PV.3 $b A/ $c 471", "992 $a 2017-09-21"));
        pair(
                Report.DOCUMENT_NOTES_REPEATED,
                document(ASSEMBLY, "520 $a One.", "520 $a Two."),
                document(ASSEMBLY, "515 $a One.", "520 $a Two."));
        pair(Report.DOCUMENT_PERIOD, document(ASSEMBLY, "515 $a A note"), document(ASSEMBLY, "515 $a A note."));
        pair(
                Report.DOCUMENT_COMMITTEE,
                document(ASSEMBLY, "191 $a A/C.1/471/L.1 $b A/ $c 471", "793 $a 02"),
                document(ASSEMBLY, "191 $a A/C.1/471/L.2 $b A/ $c 471", "793 $a 01"));
        pair(
                Report.DOCUMENT_PLENARY,
                document(ASSEMBLY, "191 $a A/471/L.1 $b A/ $c 471"),
                document(ASSEMBLY, "191 $a A/471/L.2 $b A/ $c 471", "793 $a PL"));
        pair(
                Report.DOCUMENT_PARTICIPATION,
                document(COUNCIL, "191 $a S/PV.90002 $b S/ $c 471"),
                document(COUNCIL, "191 $a S/PV.90003 $b S/ $c 471", "991.1 $a S/471 $d SUBJECT $f X27 $z I"));
    }

    private void speeches() {
        var twice = new String[] {"-700", "700 $a Twice, One"};
        add(speech(twice));
        pair(Report.SPEECH_TWICE, speech(twice), speech("-700", "700 $a Twice, Another"));
        var again = new String[] {"-700", "700 $a Again, One", "-992", "992 $a 2017-09-22"};
        add(speech("-700", "700 $a Again, One"));
        pair(Report.SPEECH_SAME_MEETING, speech(again), speech());
        pair(Report.SPEECH_SESSION, speech("-791", "791 $a A/470/PV.1 $b A/ $c 471"), speech());
        pair(Report.SPEECH_SPEAKER_MISSING, speech("-700", "-710"), speech("-710"));
        pair(
                Report.SPEECH_PARENTHESES,
                speech("-700", "700 $a Pier (Chair)"),
                speech("-700", "700 $a Pier $g (Chair)"));
        pair(Report.SPEECH_FUNCTION, speech("-700", "700 $a Poe $g (Chair)"), speech("-700", "700 $a Poe"));
        pair(Report.SPEECH_SOURCE_MISSING, speech("-039"), speech());
        pair(Report.SPEECH_PRODUCT_MISSING, speech("-930"), speech());
        pair(Report.SPEECH_PRODUCT_OTHER, speech("-930", "930 $a VOT"), speech());
    }

    private void speakers() {
        var bare = person("Bare, Name", "", false);
        var full = person("Full, Name", "", true);
        pair(
                Report.SPEECH_NAME_INCOMPLETE,
                linked(speech("-700"), "700", bare, 'a'),
                linked(speech("-700"), "700", full, 'a'));
        var orphan = person("Orphan, Name", "(Egypt)", true);
        var child = person("Full, Name", "(Egypt)", true);
        pair(
                Report.SPEECH_NAME_ALONE,
                linked(speech("-700"), "700", orphan, 'a', 'g'),
                linked(speech("-700"), "700", child, 'a', 'g'));
    }

    private void moreOfSpeeches() {
        pair(Report.SPEECH_AGENDA_MISSING, speech("-991"), speech());
        pair(Report.SPEECH_INDICATOR, speech("-991", "991 $a A/471/251 $b 9 $d SUBJECT"), speech());
        pair(Report.SPEECH_AGENDA_OTHER, speech("991.1 $a A/470/251 $b 9 $d SUBJECT"), speech(OTHER_ITEM));
        pair(Report.SPEECH_AGENDA_TWICE, speech(ITEM), speech(OTHER_ITEM));
        pair(Report.SPEECH_SUBJECT, speech("-991", "991.1 $a A/471/251 $b 9"), speech());
        pair(Report.SPEECH_DATE_MISSING, speech("-992"), speech());
        pair(Report.SPEECH_DATE_OTHER, speech("-992", "992 $a 2017-09-23"), speech());
        pair(Report.SPEECH_DATES_DIFFER, speech("-269", "269 $a 2017-09-24"), speech());
        pair(Report.SPEECH_FILE_MISSING, speech("-791", "791 $a A/471/PV.3 $b A/ $c 471"), speech());
    }

    private void votes() {
        pair(Report.VOTE_SESSION, vote("-791", "791 $a A/RES/470/1 $b A/ $c 471"), vote());
        pair(Report.VOTE_SOURCE_MISSING, vote("-039"), vote());
        pair(Report.VOTE_PRODUCT_MISSING, vote("-930"), vote());
        pair(Report.VOTE_PRODUCT_OTHER, vote("-930", "930 $a ITS"), vote());
        pair(Report.VOTE_DATE, vote("-992", "992 $a 2017-09-23"), vote());
        pair(Report.VOTE_DATES_DIFFER, vote("-269", "269 $a 2017-09-24"), vote());
        pair(Report.VOTE_AGENDA, vote("-991", "991.1 $a A/471/251 $b 9"), vote());
        pair(Report.VOTE_FILE_MISSING, vote("-791", "791 $a A/RES/471/2 $b A/ $c 471"), vote());
    }

    private void agenda() {
        var loose = item("1");
        var attached = item("2");
        add(linked(document(ASSEMBLY), "991", attached, 'a', 'b', 'd'));
        pairs.put(Report.AGENDA_ITEMS, new Pair(loose.value(), attached.value()));
    }

    private AuthorityId item(String number) {
        return cataloguer.asProgram(() -> headings.obtain(
                        HeadingKind.AGENDA_ITEM,
                        new TreeMap<>(Map.of('a', "A/471/251", 'b', number, 'd', "ITEM " + number)),
                        LocalizedText.none())
                .id());
    }

    private AuthorityId person(String name, String function, boolean isComplete) {
        var parts = new TreeMap<>(Map.of('a', name));
        if (!function.isEmpty()) {
            parts.put('g', function);
        }
        var facts = new HeadingFacts(
                "",
                null,
                PersonName.Gender.UNKNOWN,
                "",
                "",
                "",
                new TreeSet<>(),
                new TreeSet<>(isComplete ? Set.of("PN") : Set.of()),
                List.of());
        var content = HeadingContent.of(HeadingKind.PERSON, parts, LocalizedText.none())
                .withFacts(facts);
        return cataloguer
                .asProgram(() -> headings.obtain(List.of(content)))
                .getFirst()
                .id();
    }

    private void pair(Report report, Specimen specimen, Specimen twin) {
        pairs.put(report, new Pair(add(specimen), add(twin)));
    }

    private long add(Specimen specimen) {
        return cataloguer
                .asProgram(() -> shelves.shelf(specimen.kind()).add(List.of(specimen.record())))
                .getFirst()
                .value();
    }

    /// A document that can be read in English.
    private void paper(Specimen document) {
        database.sql("insert into library.document_file (record, language, file) values (:record, 'en', 'f471')")
                .param("record", add(document))
                .update();
    }

    private void look(IndexedSession session, Settings settings) {
        var counted = new CountedSessions.Counted(0, session, settings, null, 0, null);
        looking.look(counted, new NotWatched()).orElseThrow().found().forEach((report, findings) -> {
            var numbers = found.computeIfAbsent(report, _ -> new HashSet<>());
            findings.stream()
                    .filter(finding -> report != Report.AGENDA_ITEMS
                            || finding.evidence().expected().equals(AgendaItems.LOOSE))
                    .forEach(finding -> numbers.add(finding.number()));
        });
    }
}
