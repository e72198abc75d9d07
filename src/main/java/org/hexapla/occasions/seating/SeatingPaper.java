package org.hexapla.occasions.seating;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.Messages;
import org.hexapla.kernel.Wording;
import org.hexapla.print.Manuscript;

/// The list for the doors, on paper: by name, and by seat.
final class SeatingPaper {

    private final Language language;

    SeatingPaper(Language language) {
        this.language = language;
    }

    Manuscript of(SeatingView view, String house) {
        var byName = view.guests().stream()
                .sorted(Comparator.comparing(Guest::name, language.order()))
                .toList();
        var bySeat = view.seats().stream()
                .filter(seat -> seat.guest() != null)
                .flatMap(seat -> view.guest(Objects.requireNonNull(seat.guest())).stream())
                .toList();
        var title = text("seating.list");
        var event = view.event().content();
        return new Manuscript(
                language,
                title,
                title,
                List.of(
                        house,
                        event.words().title().words(language),
                        new Wording(language).date(event.when().firstDay())),
                List.of(table(text("seating.by-name"), view, byName), table(text("seating.by-seat"), view, bySeat)));
    }

    private Manuscript.Table table(String caption, SeatingView view, List<Guest> guests) {
        var rows = new ArrayList<List<List<Manuscript.Run>>>();
        for (var guest : guests) {
            var seat = guest.seat();
            rows.add(List.of(
                    words(guest.name()),
                    words(guest.organisation()),
                    words(view.rank(guest.rank()).words(language)),
                    seat == null ? List.of(new Manuscript.Words("–")) : List.of(new Manuscript.Code(seat.code()))));
        }
        return new Manuscript.Table(
                caption,
                List.of(
                        text("registration.name"),
                        text("registration.organisation"),
                        text("seating.rank"),
                        text("seating.seat")),
                List.of(false, false, false, false),
                rows);
    }

    private static List<Manuscript.Run> words(String text) {
        return text.isEmpty() ? List.of() : List.of(new Manuscript.Words(text));
    }

    private String text(String key) {
        return Messages.text(language, key);
    }
}
