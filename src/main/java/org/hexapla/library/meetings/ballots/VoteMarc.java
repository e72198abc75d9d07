package org.hexapla.library.meetings.ballots;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.hexapla.authorities.Heading;
import org.hexapla.authorities.HeadingKind;
import org.hexapla.authorities.Headings;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.LocalizedText;
import org.hexapla.library.marc.DataField;
import org.hexapla.library.marc.MarcRecord;
import org.hexapla.library.marc.Subfield;
import org.springframework.stereotype.Component;

/// Writes a vote as cataloguers write it.
@Component
class VoteMarc {

    private final Headings headings;

    VoteMarc(Headings headings) {
        this.headings = headings;
    }

    MarcRecord record(ProposedVote vote) {
        var about = vote.about();
        var fields = new ArrayList<DataField>();
        fields.add(field("039", 'a', "VOT"));
        fields.add(field("040", 'a', "NNUN"));
        // What is voted on is issued in the six languages.
        fields.add(field("041", 'a', "arachiengfrerusspa"));
        fields.add(field("089", 'b', "B23"));
        fields.add(new DataField("245", '1', '0', List.of(new Subfield.Words('a', about.title()))));
        fields.add(field("269", 'a', vote.day().toString()));
        fields.add(field("591", 'a', about.modality()));
        fields.add(resolution(vote));
        if (vote.body().equals("A")) {
            fields.add(field("793", 'a', "PLENARY MEETING"));
        }
        fields.add(field("930", 'a', "VOT"));
        fields.add(field("952", 'a', about.meeting()));
        for (var i = 0; i < vote.ballots().size(); i++) {
            fields.add(ballot(i + 1, vote.ballots().get(i)));
        }
        fields.add(linked("991", item(vote), "abcd"));
        fields.add(field("992", 'a', vote.day().toString()));
        fields.add(new DataField(
                "993",
                about.draft().contains("/L.") ? '2' : '3',
                ' ',
                List.of(new Subfield.Words('a', about.draft()))));
        fields.add(totals(vote.sums()));
        return new MarcRecord("", List.of(), fields);
    }

    private static DataField totals(ProposedVote.Sums sums) {
        return DataField.of(
                "996",
                new Subfield.Words('b', String.valueOf(sums.yes())),
                new Subfield.Words('c', String.valueOf(sums.no())),
                new Subfield.Words('d', String.valueOf(sums.abstain())),
                new Subfield.Words('e', String.valueOf(sums.notVoting())),
                new Subfield.Words('f', String.valueOf(sums.members())));
    }

    private static DataField ballot(int place, ProposedVote.Ballot ballot) {
        var subfields = new ArrayList<Subfield>();
        subfields.add(new Subfield.Words('a', String.valueOf(place)));
        subfields.add(new Subfield.Words('c', ballot.state()));
        // A member that did not vote has no letter in MARC.
        if (!ballot.letter().equals("X")) {
            subfields.add(new Subfield.Words('d', ballot.letter()));
        }
        subfields.add(new Subfield.Words('e', ballot.name()));
        return DataField.of("967", subfields.toArray(Subfield[]::new));
    }

    private DataField resolution(ProposedVote vote) {
        var about = vote.about();
        var subfields = new ArrayList<Subfield>();
        if (!about.resolution().isEmpty()) {
            subfields.add(new Subfield.Words('a', about.resolution()));
        }
        var parts = new TreeMap<Character, String>();
        parts.put('b', vote.body() + "/");
        parts.put('c', about.session());
        var session = headings.obtain(HeadingKind.SESSION, parts, LocalizedText.none());
        subfields.add(new Subfield.Linked('b', session.id()));
        subfields.add(new Subfield.Linked('c', session.id()));
        return DataField.of("791", subfields.toArray(Subfield[]::new));
    }

    private Heading item(ProposedVote vote) {
        var about = vote.about();
        var parts = new TreeMap<Character, String>();
        put(parts, 'a', about.agenda());
        put(parts, 'b', about.item());
        if (!about.item().isEmpty()) {
            var known = headings.named(HeadingKind.AGENDA_ITEM, parts).stream()
                    .filter(Heading::isLive)
                    .toList();
            if (known.size() == 1) {
                return known.getFirst();
            }
        }
        put(parts, 'c', about.itemTitle());
        return headings.obtain(
                HeadingKind.AGENDA_ITEM,
                parts,
                about.itemTitle().isEmpty() ? LocalizedText.none() : LocalizedText.of(Language.EN, about.itemTitle()));
    }

    private static void put(TreeMap<Character, String> parts, char code, String words) {
        if (!words.isBlank()) {
            parts.put(code, words.strip());
        }
    }

    private static DataField field(String tag, char code, String words) {
        return DataField.of(tag, new Subfield.Words(code, words));
    }

    private static DataField linked(String tag, Heading heading, String codes) {
        var subfields = new ArrayList<Subfield>();
        for (var code : codes.toCharArray()) {
            if (heading.parts().containsKey(code)) {
                subfields.add(new Subfield.Linked(code, heading.id()));
            }
        }
        return DataField.of(tag, subfields.toArray(Subfield[]::new));
    }
}
