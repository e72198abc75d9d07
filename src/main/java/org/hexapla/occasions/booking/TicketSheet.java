package org.hexapla.occasions.booking;

import java.util.ArrayList;
import java.util.List;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.Messages;
import org.hexapla.kernel.Wording;
import org.hexapla.occasions.event.TongueNames;
import org.hexapla.occasions.ticket.Passes;
import org.hexapla.people.Mail;
import org.hexapla.print.Manuscript;
import org.hexapla.print.SquareCode;
import org.springframework.stereotype.Component;

/// The tickets of a booking on paper: one for each person, with its signed square code.
@Component
class TicketSheet {

    private final Passes passes;
    private final Mail mail;

    TicketSheet(Passes passes, Mail mail) {
        this.passes = passes;
        this.mail = mail;
    }

    Manuscript of(VisitsView.OfBooking view, Language language) {
        var wording = new Wording(language);
        var blocks = new ArrayList<Manuscript.Block>();
        blocks.add(facts(view, language, wording));
        var number = 0;
        for (var ticket : view.tickets()) {
            number++;
            if (!ticket.isVoid()) {
                var said = Messages.text(
                        language,
                        "visits.ticket.of",
                        number,
                        view.tickets().size(),
                        Messages.text(language, ticket.category().messageKey()));
                blocks.add(new Manuscript.Heading(2, List.of(new Manuscript.Words(said))));
                blocks.add(new Manuscript.Picture(
                        SquareCode.svg(passes.sign(ticket.ref()), said),
                        Messages.text(language, "visits.ticket.code", said)));
            }
        }
        blocks.add(paragraph(Messages.text(language, "visits.ticket.note")));
        return new Manuscript(
                language,
                view.tour().title().words(language),
                Messages.text(
                        language, "visits.ticket.description", view.booking().number()),
                List.of(
                        mail.house().name().words(language),
                        view.station().name().words(language)),
                blocks);
    }

    private static Manuscript.Block facts(VisitsView.OfBooking view, Language language, Wording wording) {
        var rows = new ArrayList<List<List<Manuscript.Run>>>();
        row(
                rows,
                text(language, "visits.booking.number"),
                new Manuscript.Code(view.booking().number()));
        row(rows, text(language, "visits.day"), new Manuscript.Words(wording.date(view.day())));
        row(
                rows,
                text(language, "visits.time"),
                new Manuscript.Code(view.time().from() + "–" + view.time().until()));
        row(
                rows,
                text(language, "visits.language"),
                new Manuscript.Words(TongueNames.of(view.time().language(), language)));
        row(
                rows,
                text(language, "visits.people"),
                new Manuscript.Code(wording.number(view.booking().many())));
        row(
                rows,
                text(language, "visits.name"),
                new Manuscript.Words(view.booking().guest().name()));
        if (!view.booking().isFree()) {
            var isPaid = view.payment().filter(payment -> payment.isSettled()).isPresent();
            row(
                    rows,
                    text(language, isPaid ? "visits.paid" : "visits.to-pay"),
                    new Manuscript.Code(wording.money(view.booking().amount())));
        }
        return new Manuscript.Table(
                text(language, "visits.booking.title"),
                List.of(text(language, "visits.ticket.what"), text(language, "visits.ticket.which")),
                List.of(false, false),
                rows);
    }

    private static void row(List<List<List<Manuscript.Run>>> rows, String label, Manuscript.Run value) {
        rows.add(List.of(List.of(new Manuscript.Words(label)), List.of(value)));
    }

    private static Manuscript.Block paragraph(String words) {
        return new Manuscript.Paragraph("", List.of(new Manuscript.Words(words)));
    }

    private static String text(Language language, String key) {
        return Messages.text(language, key);
    }
}
