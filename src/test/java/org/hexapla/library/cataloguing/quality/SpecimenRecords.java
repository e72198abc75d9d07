package org.hexapla.library.cataloguing.quality;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.hexapla.authorities.AuthorityId;
import org.hexapla.library.RecordKind;
import org.hexapla.library.marc.DataField;
import org.hexapla.library.marc.MarcRecord;
import org.hexapla.library.marc.Subfield;
import org.hexapla.library.proceedings.IndexedSession;

/// Records that are as they should be, but for what a test changes: `-991` takes the fields of a tag out, any other
/// line is a field: `991.1 $a A/76/251 $z I`, with the first indicator behind the point.
final class SpecimenRecords {

    private static final AtomicInteger NUMBER = new AtomicInteger();

    record Specimen(RecordKind kind, MarcRecord record) {}

    private SpecimenRecords() {}

    /// A line for 191 takes the place of the usual one.
    static Specimen document(IndexedSession session, String... changes) {
        var letter = session.organ().letter();
        var number = NUMBER.incrementAndGet();
        var lines = new ArrayList<>(List.of(
                "245 $a Title " + number,
                "930 $a UND",
                "991.1 $a %s $b 9 $c Title $d SUBJECT $z I".formatted(session.usualAgenda()),
                "999 $a abt20260101 $c t"));
        if (Stream.of(changes).noneMatch(change -> change.startsWith("191"))) {
            lines.add("191 $a %s/%s/%d $b %s/ $c %s".formatted(letter, session.code(), number, letter, session.code()));
        }
        return new Specimen(RecordKind.DOCUMENT, record(lines, changes));
    }

    static Specimen speech(String... changes) {
        return new Specimen(
                RecordKind.SPEECH,
                record(
                        new ArrayList<>(List.of(
                                "039 $a ITS",
                                "089 $b B22",
                                "269 $a 2017-09-20",
                                "700 $a Speaker, " + NUMBER.incrementAndGet(),
                                "710 $a Testland",
                                "791 $a A/471/PV.1 $b A/ $c 471",
                                "930 $a ITS",
                                "991.1 $a A/471/251 $b 9 $c Title $d SUBJECT $z I",
                                "992 $a 2017-09-20")),
                        changes));
    }

    static Specimen vote(String... changes) {
        return new Specimen(
                RecordKind.VOTE,
                record(
                        new ArrayList<>(List.of(
                                "039 $a VOT",
                                "089 $b B23",
                                "245.1 $a Vote " + NUMBER.incrementAndGet(),
                                "269 $a 2017-09-20",
                                "791 $a A/RES/471/1 $b A/ $c 471",
                                "930 $a VOT",
                                "952 $a A/471/PV.1",
                                "991.1 $a A/471/251 $b 9 $c Title $d SUBJECT $z I",
                                "992 $a 2017-09-20")),
                        changes));
    }

    /// With one more field, which links to a heading.
    static Specimen linked(Specimen specimen, String tag, AuthorityId heading, Character... codes) {
        var field = new DataField(
                tag,
                '1',
                ' ',
                Arrays.stream(codes)
                        .<Subfield>map(code -> new Subfield.Linked(code, heading))
                        .toList());
        return new Specimen(specimen.kind(), specimen.record().replacing(_ -> false, List.of(field)));
    }

    private static MarcRecord record(List<String> lines, String... changes) {
        for (var change : changes) {
            if (change.startsWith("-")) {
                lines.removeIf(line -> line.startsWith(change.substring(1)));
            } else {
                lines.add(change);
            }
        }
        return new MarcRecord(
                "", List.of(), lines.stream().map(SpecimenRecords::field).toList());
    }

    private static DataField field(String line) {
        var first = line.charAt(3) == '.' ? line.charAt(4) : ' ';
        var parts = new ArrayList<Subfield>();
        for (var part : line.substring(line.indexOf('$') + 1).split("\\s+\\$(?=[a-z0-9] )")) {
            parts.add(new Subfield.Words(part.charAt(0), part.substring(1).strip()));
        }
        return new DataField(line.substring(0, 3), first, ' ', parts);
    }
}
