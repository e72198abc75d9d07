package org.hexapla.partners.register;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.hexapla.authorities.Heading;
import org.hexapla.authorities.HeadingKind;
import org.hexapla.authorities.Headings;
import org.hexapla.kernel.Language;
import org.hexapla.partners.PartnerId;
import org.hexapla.partners.PartnerKind;
import org.hexapla.people.People;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Puts together what the staff sees of a partner.
@Component
@Transactional(readOnly = true)
class ShowingPartners {

    private static final int SUGGESTED = 6;

    private final Register register;
    private final Contacts contacts;
    private final Duplicates duplicates;
    private final Merging merging;
    private final Headings headings;
    private final People people;
    private final List<PartnerTraces> traces;

    ShowingPartners(
            Register register,
            Contacts contacts,
            Duplicates duplicates,
            Merging merging,
            Headings headings,
            People people,
            List<PartnerTraces> traces) {
        this.register = register;
        this.contacts = contacts;
        this.duplicates = duplicates;
        this.merging = merging;
        this.headings = headings;
        this.people = people;
        this.traces = traces;
    }

    RegisterView.One one(Partner partner, Language reader) {
        var notes = contacts.notes(partner.id(), 200);
        var authors = new TreeMap<String, String>();
        notes.forEach(note ->
                people.find(note.by()).ifPresent(by -> authors.put(note.by().toString(), by.name())));
        var line = traces.stream()
                .flatMap(known -> known.of(partner.id()).stream())
                .sorted(Comparator.comparing(PartnerTraces.Trace::day).reversed())
                .toList();
        return new RegisterView.One(
                partner,
                contacts.of(partner.id()),
                notes,
                line,
                pairs(duplicates.of(partner.id())),
                merged(partner.id()),
                headings(partner, reader),
                authors);
    }

    List<RegisterView.Pair> alike(int most) {
        return pairs(duplicates.all(most));
    }

    private List<RegisterView.Pair> pairs(Collection<Duplicates.Pair> pairs) {
        var ids = new TreeSet<>(Comparator.comparingLong(PartnerId::value));
        pairs.forEach(pair -> {
            ids.add(pair.one());
            ids.add(pair.other());
        });
        var partners = register.find(ids);
        return pairs.stream()
                .filter(pair -> partners.containsKey(pair.one()) && partners.containsKey(pair.other()))
                .map(pair -> new RegisterView.Pair(
                        java.util.Objects.requireNonNull(partners.get(pair.one())),
                        java.util.Objects.requireNonNull(partners.get(pair.other())),
                        pair.reasons()))
                .toList();
    }

    private List<RegisterView.Merged> merged(PartnerId id) {
        return merging.into(id).stream()
                .flatMap(merge -> register.find(merge.losing()).stream()
                        .map(losing -> new RegisterView.Merged(merge.id(), losing)))
                .toList();
    }

    /// The heading that it has, and those that its names suggest.
    private List<Heading> headings(Partner partner, Language reader) {
        var kind = partner.kind() == PartnerKind.PERSON ? HeadingKind.PERSON : HeadingKind.CORPORATE;
        var own = partner.profile().authority().flatMap(headings::find).stream();
        var suggested = partner.profile().name().texts().values().stream()
                .flatMap(name -> headings.suggest(kind, name, reader, SUGGESTED).stream());
        return Stream.concat(own, suggested).distinct().limit(SUGGESTED).toList();
    }
}
