package org.hexapla.library.proceedings.compiling;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.hexapla.Hexapla;
import org.hexapla.installation.TestDatabase;
import org.hexapla.library.RecordKind;
import org.hexapla.library.marc.MarcRecord;
import org.hexapla.library.marc.MarcRecords;
import org.hexapla.library.proceedings.Configuration;
import org.hexapla.library.proceedings.Configuration.MemberName;
import org.hexapla.library.proceedings.Entry;
import org.hexapla.library.proceedings.IndexedSession;
import org.hexapla.library.proceedings.MarcLines;
import org.hexapla.library.proceedings.SectionKind;
import org.hexapla.library.proceedings.printing.IndexVolume;
import org.hexapla.people.People;
import org.hexapla.print.Printing;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/// How long the index of a full year of a Council takes: invents 1,500 documents, 9,000 speeches and 60 votes,
/// puts them into the library, and then takes the snapshot, compiles every section and prints the volume.
public final class ProceedingsBenchmark {

    private static final int DOCUMENTS = 1500;
    private static final int SPEECHES = 9000;
    private static final int VOTES = 60;
    private static final int SUBJECTS = 120;
    private static final int SPEAKERS = 900;
    private static final int MEMBERS = 15;

    private final Random random = new Random(75);

    private ProceedingsBenchmark() {}

    public static void main(String... arguments) throws IOException {
        try (var house = new SpringApplicationBuilder(Hexapla.class)
                .initializers(new TestDatabase())
                .properties("server.port=0")
                .run()) {
            new ProceedingsBenchmark().measure(house);
        }
    }

    private void measure(ConfigurableApplicationContext house) throws IOException {
        var session = IndexedSession.parse("S", "75").orElseThrow();
        house.getBean(People.class).asProgram(() -> fill(house.getBean(MarcRecords.class)));
        var indexes = house.getBean(SessionIndexes.class);
        var snapshots = house.getBean(Snapshots.class);
        for (var turn = 1; turn <= 2; turn++) {
            var index = indexes.obtain(session);
            indexes.configure(index, configuration(session));
            var configured = indexes.find(session).orElseThrow();
            var begin = Instant.now();
            house.getBean(TakingSnapshots.class)
                    .takeNow(configured, snapshots.begin(configured).orElseThrow());
            var taken = Instant.now();
            house.getBean(CompilingIndexes.class).compileNow(configured);
            var compiled = Instant.now();
            var sections = sections(configured, house.getBean(CorrectedLines.class));
            var volume = IndexVolume.of(session, configured.configuration(), sections);
            var pdf = new ByteArrayOutputStream();
            house.getBean(Printing.class).pdf(volume, pdf);
            var printed = Instant.now();
            var word = new ByteArrayOutputStream();
            house.getBean(Printing.class).word(volume, word);
            var ended = Instant.now();
            System.out.printf(
                    "turn %d: snapshot of %d records %d ms, sections with %d lines %d ms, PDF of %d KB %d ms, "
                            + "Word of %d KB %d ms, all %d ms%n",
                    turn,
                    snapshots.last(configured).orElseThrow().sources(),
                    millis(begin, taken),
                    sections.values().stream().mapToInt(List::size).sum(),
                    millis(taken, compiled),
                    pdf.size() / 1024,
                    millis(compiled, printed),
                    word.size() / 1024,
                    millis(printed, ended),
                    millis(begin, ended));
        }
    }

    private static Map<SectionKind, List<Entry>> sections(SessionIndex index, CorrectedLines lines) {
        var sections = new EnumMap<SectionKind, List<Entry>>(SectionKind.class);
        SectionKind.of(index.session().organ())
                .forEach(kind -> sections.put(kind, lines.of(index, kind).entries()));
        return sections;
    }

    private static long millis(Instant from, Instant until) {
        return Duration.between(from, until).toMillis();
    }

    private static Configuration configuration(IndexedSession session) {
        var usual = Configuration.usual(session);
        var members = new ArrayList<MemberName>();
        for (var member = 0; member < MEMBERS; member++) {
            members.add(new MemberName("M" + (10 + member), "MEMBER " + member, "Member " + member));
        }
        return new Configuration(usual.agenda(), usual.product(), usual.year(), 15, Map.of(), members);
    }

    private void fill(MarcRecords records) {
        var documents = new ArrayList<MarcRecord>();
        for (var number = 1; number <= DOCUMENTS; number++) {
            documents.add(document(number));
        }
        records.shelf(RecordKind.DOCUMENT).add(documents);
        for (var from = 0; from < SPEECHES; from += 1000) {
            var speeches = new ArrayList<MarcRecord>();
            for (var number = 0; number < 1000; number++) {
                speeches.add(speech());
            }
            records.shelf(RecordKind.SPEECH).add(speeches);
        }
        var votes = new ArrayList<MarcRecord>();
        for (var number = 1; number <= VOTES; number++) {
            votes.add(vote(number));
        }
        records.shelf(RecordKind.VOTE).add(votes);
    }

    private MarcRecord document(int number) {
        var kind = number % 5;
        var symbol = switch (kind) {
            case 0 -> "S/PV." + (80_000 + number);
            case 1 -> number <= VOTES * 5 ? "S/RES/" + (20_000 + number) + " (2020)" : "S/2020/" + number;
            default -> "S/2020/" + number;
        };
        var code = switch (kind) {
            case 0 -> "X88";
            case 1 -> number <= VOTES * 5 ? "X99" : "X10";
            case 2 -> "X00";
            default -> "X01";
        };
        return MarcLines.record("""
                191 $a %s $b S/ $c 75 $9 %s
                245 $a Letter dated %s 2020 from the representative of a member addressed to the President of the Council
                269 $a 2020-%02d-%02d
                520 $a Transmits words of the kind that such letters transmit, at the usual length of such a summary.
                991 $a S/75 $d %s $z I
                991 $a S/75 $d %s $z I
                992 $a 2020-%02d-%02d
                """.formatted(
                        symbol,
                        code,
                        number % 28 + 1,
                        number % 12 + 1,
                        number % 28 + 1,
                        subject(),
                        subject(),
                        number % 12 + 1,
                        number % 28 + 1));
    }

    private MarcRecord speech() {
        var speaker = random.nextInt(SPEAKERS);
        return MarcLines.record(
                """
                089 $b B22
                245 $a Statement
                269 $a 2020-05-12
                700 $a Family%d, Given%d
                710 $a Country %d
                791 $a S/PV.%d $b S/ $c 75
                991 $a S/75 $d %s $z I
                992 $a 2020-05-12
                """.formatted(speaker, speaker, speaker % 190, 80_000 + 5 * (1 + random.nextInt(300)), subject()));
    }

    private MarcRecord vote(int number) {
        var text = new StringBuilder("""
                089 $b B23
                245 $a Resolution
                269 $a 2020-05-12
                591 $a RECORDED
                791 $a S/RES/%d (2020) $b S/ $c 75
                930 $a VOT
                992 $a 2020-05-12
                """.formatted(20_000 + number));
        for (var member = 0; member < MEMBERS; member++) {
            text.append("967 $a %d $c M%d $d %s $e MEMBER %d%n"
                    .formatted(member + 1, 10 + member, "YYYYNA".charAt(random.nextInt(6)), member));
        }
        return MarcLines.record(text.toString());
    }

    private String subject() {
        var number = random.nextInt(SUBJECTS);
        return "SUBJECT %d OF THE COUNCIL%s".formatted(number / 3, number % 3 == 0 ? "" : "--DIVISION " + number % 3);
    }
}
