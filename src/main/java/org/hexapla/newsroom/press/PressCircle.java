package org.hexapla.newsroom.press;

import java.time.LocalDate;
import java.util.Map;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.LocalizedText;
import org.hexapla.kernel.Messages;
import org.hexapla.newsroom.Channels;
import org.hexapla.newsroom.Circle;
import org.hexapla.newsroom.CircleCode;
import org.hexapla.newsroom.Circles;
import org.hexapla.newsroom.circles.Admitting;
import org.springframework.stereotype.Component;

/// The circle of accredited journalists: who is in it, and how somebody comes in.
@Component
class PressCircle {

    static final CircleCode CODE = new CircleCode("press");

    private final Circles circles;
    private final Channels channels;
    private final Admitting admitting;

    PressCircle(Circles circles, Channels channels, Admitting admitting) {
        this.circles = circles;
        this.channels = channels;
        this.admitting = admitting;
    }

    /// Whether the acting person reads what is told to accredited journalists before its hour: they themselves, and
    /// whoever works in the newsroom.
    boolean isOpen() {
        return circles.has(CODE) || channels.isEditor();
    }

    /// Lets a journalist in from a day to a day; the circle is made with the first of them.
    void admit(String mail, String organisation, LocalDate since, LocalDate until) {
        if (circles.find(CODE).isEmpty()) {
            admitting.add(new Circle(CODE, name(), Circle.Tie.ORGANISATION));
        }
        var admission = admitting.admit(
                CODE, Map.of("mail", mail, "tie", organisation, "since", since.toString(), "until", until.toString()));
        if (admission instanceof Admitting.Admission.Refused) {
            throw PressRefused.badDays();
        }
    }

    private static LocalizedText name() {
        var name = LocalizedText.none();
        for (var language : Language.OFFICIAL) {
            name = name.with(language, Messages.text(language, "press.circle"));
        }
        return name;
    }
}
