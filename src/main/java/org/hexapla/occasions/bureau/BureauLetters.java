package org.hexapla.occasions.bureau;

import org.hexapla.kernel.Language;
import org.hexapla.kernel.Messages;
import org.hexapla.kernel.Wording;
import org.hexapla.people.Circular;
import org.hexapla.people.Mail;
import org.springframework.stereotype.Component;

/// Writes to who asked, in their language, and to the speaker.
@Component
class BureauLetters {

    private static final String KIND = "occasions.bureau";

    private final Mail mail;

    BureauLetters(Mail mail) {
        this.mail = mail;
    }

    /// @param what the last part of the message keys
    /// @param more a name or a reason
    /// @param address the end of the address of whoever asked
    void tell(Briefing briefing, String what, String more, String address) {
        var asking = briefing.asking();
        var language = spoken(asking.language());
        write(asking.mail(), language, briefing, what, more, "/" + language + "/briefings/" + address);
    }

    void tellSpeaker(Speaker speaker, Briefing briefing) {
        var language = spoken(
                speaker.languages().isEmpty()
                        ? Language.EN
                        : speaker.languages().getFirst());
        var event = briefing.event().map(Object::toString).orElse("");
        var asking = briefing.asking();
        write(
                speaker.mail(),
                language,
                briefing,
                "speaker",
                asking.organisation(),
                "/" + language + "/events/" + event);
    }

    private void write(String to, Language language, Briefing briefing, String what, String more, String path) {
        var starts = briefing.asking().starts().atZone(briefing.asking().zone().id());
        var when = new Wording(language).date(starts.toLocalDate()) + ", " + starts.toLocalTime() + " ("
                + briefing.asking().zone().name(language) + ")";
        var name = mail.house().name().words(language);
        var key = "bureau.letter." + what;
        mail.post(new Circular(
                to,
                language,
                KIND,
                Messages.text(language, key + ".subject", when),
                Messages.text(language, key + ".text", when, more) + "\n\n" + mail.address(path) + "\n\n-- \n" + name
                        + "\n",
                "",
                ""));
    }

    private Language spoken(Language wanted) {
        var house = mail.house().languages();
        var plain = new Language(wanted.locale().getLanguage());
        return house.contains(wanted)
                ? wanted
                : house.contains(plain) ? plain : house.contains(Language.EN) ? Language.EN : house.getFirst();
    }
}
