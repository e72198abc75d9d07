package org.hexapla.library.meetings.speakers;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.hexapla.authorities.Heading;
import org.hexapla.authorities.HeadingKind;
import org.hexapla.authorities.Headings;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.LocalizedText;
import org.hexapla.library.marc.DataField;
import org.hexapla.library.marc.LanguageCodes;
import org.hexapla.library.marc.MarcRecord;
import org.hexapla.library.marc.Subfield;
import org.springframework.stereotype.Component;

/// Writes a speech as cataloguers write it. The meeting's session and its agenda item are entered in the authority file
/// if they are new: the record of the meeting is a source to be trusted for them.
@Component
class SpeechMarc {

    private final Headings headings;

    SpeechMarc(Headings headings) {
        this.headings = headings;
    }

    /// @param speaker the heading of who spoke
    MarcRecord record(Meeting meeting, ProposedSpeech speech, Heading speaker) {
        var fields = new ArrayList<DataField>();
        fields.add(field("035", 'a', "(meetings)" + meeting.symbol().display() + "-" + speech.position() / 10));
        fields.add(field("039", 'a', "ITS"));
        fields.add(field("040", 'a', "NNUN"));
        LanguageCodes.code(new Language(speech.spoken())).ifPresent(code -> fields.add(field("041", 'a', code)));
        fields.add(field("089", 'b', "B22"));
        fields.add(field("269", 'a', meeting.day().toString()));
        fields.add(linked("700", '1', speaker, "ag"));
        organisation(speech).ifPresent(heading -> fields.add(linked("710", ' ', heading, "a")));
        fields.add(meetingField(meeting));
        fields.add(field("930", 'a', "ITS"));
        fields.add(linked("991", '1', item(meeting, speech), "abcd"));
        fields.add(field("992", 'a', meeting.day().toString()));
        return new MarcRecord("", List.of(), fields);
    }

    private Optional<Heading> organisation(ProposedSpeech speech) {
        if (!speech.state().isEmpty()) {
            return headings.coded(HeadingKind.CORPORATE, speech.state());
        }
        return speech.organisation().isEmpty()
                ? Optional.empty()
                : headings.named(HeadingKind.CORPORATE, parts('a', speech.organisation())).stream()
                        .findFirst();
    }

    /// Whether the authority file knows for whom the speech was held.
    boolean knowsOrganisation(ProposedSpeech speech) {
        return speech.state().isEmpty() && speech.organisation().isEmpty()
                || organisation(speech).isPresent();
    }

    private DataField meetingField(Meeting meeting) {
        var subfields = new ArrayList<Subfield>();
        subfields.add(new Subfield.Words('a', meeting.symbol().display()));
        if (!meeting.session().isEmpty()) {
            var parts = parts('b', meeting.body() + "/");
            parts.put('c', meeting.session());
            var session = headings.obtain(HeadingKind.SESSION, parts, LocalizedText.none());
            subfields.add(new Subfield.Linked('b', session.id()));
            subfields.add(new Subfield.Linked('c', session.id()));
        }
        return DataField.of("791", subfields.toArray(Subfield[]::new));
    }

    /// In the Assembly an item has a number in the agenda of the session; in the Council the meeting has an agenda of
    /// its own.
    private Heading item(Meeting meeting, ProposedSpeech speech) {
        var isNumbered = !speech.item().isEmpty() && !meeting.session().isEmpty();
        var parts = new TreeMap<Character, String>();
        if (isNumbered) {
            parts.put('a', "A/%s/251".formatted(meeting.session()));
            parts.put('b', speech.item());
            var known = headings.named(HeadingKind.AGENDA_ITEM, parts).stream()
                    .filter(Heading::isLive)
                    .toList();
            return known.size() == 1
                    ? known.getFirst()
                    : headings.obtain(HeadingKind.AGENDA_ITEM, parts, LocalizedText.none());
        }
        var title = meeting.agenda().isEmpty() ? meeting.symbol().display() : meeting.agenda();
        var known = headings.named(HeadingKind.AGENDA_ITEM, parts('c', title)).stream()
                .filter(Heading::isLive)
                .toList();
        if (known.size() == 1) {
            return known.getFirst();
        }
        parts.put(
                'a',
                meeting.symbol().display().replaceFirst("/PV\\.", "/Agenda/").replaceFirst("\\s?\\(.*", ""));
        parts.put('c', title);
        return headings.obtain(HeadingKind.AGENDA_ITEM, parts, LocalizedText.of(meeting.language(), title));
    }

    private static TreeMap<Character, String> parts(char code, String words) {
        var parts = new TreeMap<Character, String>();
        parts.put(code, words);
        return parts;
    }

    private static DataField field(String tag, char code, String words) {
        return DataField.of(tag, new Subfield.Words(code, words));
    }

    private static DataField linked(String tag, char first, Heading heading, String codes) {
        var subfields = new ArrayList<Subfield>();
        for (var code : codes.toCharArray()) {
            if (heading.parts().containsKey(code)) {
                subfields.add(new Subfield.Linked(code, heading.id()));
            }
        }
        return new DataField(tag, first, ' ', subfields);
    }
}
