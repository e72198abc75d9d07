package org.hexapla.occasions.group;

import org.hexapla.kernel.Messages;
import org.hexapla.kernel.Wording;
import org.hexapla.occasions.station.Station;
import org.hexapla.occasions.station.Stations;
import org.hexapla.occasions.ticket.Passes;
import org.hexapla.occasions.tour.Slots;
import org.hexapla.people.Circular;
import org.hexapla.people.Mail;
import org.springframework.stereotype.Component;

/// Tells groups in their language how it stands, and where they answer. Opening that changes nothing.
@Component
class WritingToGroups {

    private final Slots slots;
    private final Stations stations;
    private final Passes passes;
    private final Mail mail;

    WritingToGroups(Slots slots, Stations stations, Passes passes, Mail mail) {
        this.slots = slots;
        this.stations = stations;
        this.passes = passes;
        this.mail = mail;
    }

    void write(VisitingGroup group, String what) {
        var party = group.request().party();
        var language = party.language();
        var wording = new Wording(language);
        var slot = group.offer().flatMap(offer -> slots.find(offer.slot()));
        var words = new Object[] {
            party.contact(),
            group.number(),
            stations.find(group.request().station())
                    .map(Station::name)
                    .orElseThrow()
                    .words(language),
            slot.map(at -> wording.date(at.day()))
                    .orElse(wording.date(group.request().wanted())),
            slot.map(at -> at.start().toLocalTime().toString()).orElse(""),
            party.many(),
            mail.address("/" + language + "/visits/groups/" + passes.sign(group.ref()))
        };
        mail.post(new Circular(
                party.mail(),
                language,
                "occasions.visits",
                Messages.text(language, "visits.group-letter." + what + ".subject", words),
                Messages.text(language, "visits.group-letter." + what + ".text", words),
                "",
                ""));
    }
}
