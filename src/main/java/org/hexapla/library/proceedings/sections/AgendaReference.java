package org.hexapla.library.proceedings.sections;

import java.util.Locale;
import java.util.stream.Stream;
import org.hexapla.library.marc.DataField;
import org.hexapla.library.marc.MarcRecord;
import org.hexapla.library.proceedings.IndexedSession;
import org.hexapla.library.proceedings.Organ;

/// What a record says of an agenda item (field 991), or the authority file of one (191): under which subject and
/// number it is indexed.
///
/// @param number `23[a]`, as written
record AgendaReference(DataField field, String agenda, String number, String title, String subject) {

    static Stream<AgendaReference> all(MarcRecord record) {
        return record.fields("991").map(AgendaReference::of);
    }

    static AgendaReference of(DataField field) {
        return new AgendaReference(
                field, words(field, 'a'), words(field, 'b'), words(field, 'c'), head(words(field, 'd')));
    }

    private static String words(DataField field, char code) {
        return field.text(code).map(String::strip).orElse("");
    }

    private static String head(String subject) {
        return subject.replaceAll("\\s*--\\s*", "—");
    }

    /// `$z` begins with I: it is to be indexed.
    boolean isIndexed() {
        return words(field, 'z').toUpperCase(Locale.ROOT).startsWith("I");
    }

    boolean isOf(Organ organ) {
        return agenda.toUpperCase(Locale.ROOT).startsWith(organ.letter());
    }

    /// Whether it names the index in which it belongs, when that is not its document's own (`$m`, `$s`).
    boolean belongsTo(IndexedSession session) {
        return isOfTheBody(session) && isOfTheSessionCode(session);
    }

    /// Whether neither the body nor the session that it names is the index's.
    boolean belongsElsewhere(IndexedSession session) {
        return !isOfTheBody(session) && !isOfTheSessionCode(session);
    }

    private boolean isOfTheBody(IndexedSession session) {
        return words(field, 'm')
                .replace("/", "")
                .strip()
                .equalsIgnoreCase(session.organ().letter());
    }

    private boolean isOfTheSessionCode(IndexedSession session) {
        return IndexedSession.bare(words(field, 's')).equalsIgnoreCase(session.code());
    }

    /// The code that replaces the symbol's own, or empty.
    String code() {
        return words(field, 'f');
    }

    String note() {
        return words(field, 'e');
    }

    /// The number of the item without the index's own division: `23` of `23[a]`.
    String item() {
        var bracket = number.indexOf('[');
        return (bracket < 0 ? number : number.substring(0, bracket)).strip();
    }

    /// The subject as a head: the Council's stand alone, those of the others with the item.
    String head(Organ organ) {
        return organ == Organ.SECURITY_COUNCIL || item().isEmpty()
                ? subject
                : subject + " (Agenda item " + item() + ")";
    }

    /// Sorts subdivisions of a subject behind the subject itself, whatever follows the bare one in the alphabet.
    String sortingKey(Organ organ) {
        var number = organ == Organ.SECURITY_COUNCIL ? "" : item();
        return (subject.toUpperCase(Locale.ROOT) + "—" + number)
                .replace(". ", " .")
                .replace("—", " —");
    }
}
