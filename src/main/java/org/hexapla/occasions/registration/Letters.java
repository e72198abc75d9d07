package org.hexapla.occasions.registration;

import org.hexapla.kernel.Language;
import org.hexapla.kernel.Wording;
import org.hexapla.occasions.event.Event;
import org.hexapla.occasions.headcount.OwnAddresses;
import org.hexapla.occasions.letter.Post;
import org.springframework.stereotype.Component;

/// Writes to those who registered, in their language. They asked for it by registering; what they are told is of that
/// event alone.
@Component
class Letters {

    private static final String KIND = "occasions.registration";

    private final Post post;
    private final OwnAddresses addresses;

    Letters(Post post, OwnAddresses addresses) {
        this.post = post;
        this.addresses = addresses;
    }

    /// @param what the last part of the message keys
    void tell(Registration registration, Event event, String what, String more) {
        var path = "/registrations/" + addresses.of(OwnAddresses.Opens.REGISTRATION, registration.id());
        var who = registration.who();
        write(new Post.Reader(who.mail(), who.language()), event, what, path, more);
    }

    void invite(long invitation, String address, Language wanted, Event event) {
        var path = event.path() + "/register?invitation=" + addresses.of(OwnAddresses.Opens.INVITATION, invitation);
        write(new Post.Reader(address, wanted), event, "invited", path, "");
    }

    void askFocalPoint(Quotas.Quota quota, Event event) {
        var path = "/quotas/" + addresses.of(OwnAddresses.Opens.QUOTA, quota.id());
        write(new Post.Reader(quota.focalMail(), quota.focalLanguage()), event, "focal", path, quota.organisation());
    }

    private void write(Post.Reader reader, Event event, String what, String path, String more) {
        var language = post.spoken(reader.language());
        var title = event.content().words().title().words(language);
        post.write(
                reader, new Post.Letter(KIND, "registration.letter." + what, path), title, when(event, language), more);
    }

    static String when(Event event, Language language) {
        var when = event.content().when();
        return new Wording(language).date(when.firstDay()) + ", " + when.start().toLocalTime() + " ("
                + when.zone().name(language) + ")";
    }
}
