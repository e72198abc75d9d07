package org.hexapla.occasions.checkin;

import java.util.ArrayList;
import java.util.List;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.Messages;
import org.hexapla.kernel.Wording;
import org.hexapla.occasions.event.Event;
import org.hexapla.occasions.registration.Registration;
import org.hexapla.occasions.seating.Seats;
import org.hexapla.occasions.ticket.Passes;
import org.hexapla.print.Manuscript;
import org.hexapla.print.SquareCode;
import org.springframework.stereotype.Component;

/// Badges and certificates, in the language of whoever reads them.
@Component
class Papers {

    private final Passes passes;
    private final Seats seats;

    Papers(Passes passes, Seats seats) {
        this.passes = passes;
        this.seats = seats;
    }

    Manuscript badges(Event event, List<Registration> people, Language language, String house) {
        var blocks = new ArrayList<Manuscript.Block>();
        for (var person : people) {
            blocks.add(new Manuscript.Heading(2, words(person.who().name())));
            if (!person.who().organisation().isEmpty()) {
                blocks.add(new Manuscript.Paragraph("", words(person.who().organisation())));
            }
            seats.of(person.id())
                    .ifPresent(seat -> blocks.add(new Manuscript.Paragraph(
                            "",
                            List.of(
                                    new Manuscript.Words(Messages.text(language, "seating.seat") + " "),
                                    new Manuscript.Code(seat.code())))));
            var said = Messages.text(language, "checkin.pass-of", person.who().name());
            blocks.add(new Manuscript.Picture(SquareCode.svg(passes.sign(person.item()), said), said));
        }
        var title = event.content().words().title().words(language);
        return new Manuscript(language, title, title, List.of(house, when(event, language)), blocks);
    }

    Manuscript certificate(Event event, Registration person, Language language, String house) {
        var title = Messages.text(language, "checkin.certificate");
        var name = event.content().words().title().words(language);
        var sentence = Messages.text(language, "checkin.certificate.text", name, when(event, language));
        var blocks = List.<Manuscript.Block>of(
                new Manuscript.Heading(2, words(person.who().name())),
                new Manuscript.Paragraph("", words(sentence)),
                new Manuscript.Paragraph(
                        "",
                        List.of(
                                new Manuscript.Words(Messages.text(language, "checkin.certificate.number") + " "),
                                new Manuscript.Code(event.code() + "/" + person.id()))));
        return new Manuscript(language, title, sentence, List.of(house), blocks);
    }

    private static List<Manuscript.Run> words(String text) {
        return List.of(new Manuscript.Words(text));
    }

    private static String when(Event event, Language language) {
        var wording = new Wording(language);
        var when = event.content().when();
        return when.isOnOneDay()
                ? wording.date(when.firstDay())
                : wording.date(when.firstDay()) + " – " + wording.date(when.lastDay());
    }
}
