package org.hexapla.occasions.registration;

import java.util.List;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.Messages;
import org.hexapla.kernel.Wording;
import org.hexapla.occasions.event.Event;
import org.hexapla.occasions.headcount.OwnAddresses;
import org.hexapla.people.Circular;
import org.hexapla.people.Mail;
import org.springframework.stereotype.Component;

/// Writes to those who registered, in their language. They asked for it by registering; what they are told is of that
/// event alone.
@Component
class Letters {

    private static final String KIND = "occasions.registration";

    private final Mail mail;
    private final OwnAddresses addresses;

    Letters(Mail mail, OwnAddresses addresses) {
        this.mail = mail;
        this.addresses = addresses;
    }

    /// @param what the last part of the message keys
    void tell(Registration registration, Event event, String what, String more) {
        var language = spoken(registration.who().language());
        var path = "/registrations/" + addresses.of(OwnAddresses.Opens.REGISTRATION, registration.id());
        write(registration.who().mail(), language, event, what, path, more);
    }

    void invite(long invitation, String address, Language wanted, Event event) {
        var path = event.path() + "/register?invitation=" + addresses.of(OwnAddresses.Opens.INVITATION, invitation);
        write(address, spoken(wanted), event, "invited", path, "");
    }

    void askFocalPoint(Quotas.Quota quota, Event event) {
        var path = "/quotas/" + addresses.of(OwnAddresses.Opens.QUOTA, quota.id());
        write(quota.focalMail(), spoken(quota.focalLanguage()), event, "focal", path, quota.organisation());
    }

    private void write(String address, Language language, Event event, String what, String path, String more) {
        if (address.isEmpty()) {
            return;
        }
        var title = event.content().words().title().words(language);
        var name = mail.house().name().words(language);
        var key = "registration.letter." + what;
        var text = Messages.text(language, key + ".text", title, when(event, language), more) + "\n\n"
                + mail.address("/" + language + path) + "\n\n-- \n" + name + "\n";
        mail.post(
                new Circular(address, language, KIND, Messages.text(language, key + ".subject", title), text, "", ""));
    }

    static String when(Event event, Language language) {
        var when = event.content().when();
        return new Wording(language).date(when.firstDay()) + ", " + when.start().toLocalTime() + " ("
                + when.zone().name(language) + ")";
    }

    /// French of Canada is French before any other language is thought of.
    private Language spoken(Language wanted) {
        List<Language> house = mail.house().languages();
        var plain = new Language(wanted.locale().getLanguage());
        if (house.contains(wanted)) {
            return wanted;
        }
        return house.contains(plain) ? plain : house.contains(Language.EN) ? Language.EN : house.getFirst();
    }
}
