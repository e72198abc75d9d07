package org.hexapla.occasions.bureau;

import org.hexapla.kernel.Language;
import org.hexapla.kernel.Wording;
import org.hexapla.occasions.letter.Post;
import org.springframework.stereotype.Component;

/// Writes to who asked, in their language, and to the speaker.
@Component
class BureauLetters {

    private static final String KIND = "occasions.bureau";

    private final Post post;
    private final Bureau bureau;

    BureauLetters(Post post, Bureau bureau) {
        this.post = post;
        this.bureau = bureau;
    }

    /// @param what the last part of the message keys
    /// @param more a name or a reason
    /// @param address the end of the address of whoever asked
    void tell(Briefing briefing, String what, String more, String address) {
        var asking = briefing.asking();
        write(new Post.Reader(asking.mail(), asking.language()), briefing, what, more, "/briefings/" + address);
    }

    void tellSpeaker(Speaker speaker, Briefing briefing) {
        var language = speaker.languages().isEmpty()
                ? Language.EN
                : speaker.languages().getFirst();
        var event = briefing.event().map(code -> "/events/" + code).orElse("/trainings");
        var reader = new Post.Reader(speaker.mail(), language);
        write(reader, briefing, "speaker", briefing.asking().organisation(), event);
    }

    private void write(Post.Reader reader, Briefing briefing, String what, String more, String path) {
        var language = post.spoken(reader.language());
        var zone = briefing.asking().zone();
        var starts = briefing.asking().starts().atZone(zone.id());
        var when = new Wording(language).date(starts.toLocalDate()) + ", " + starts.toLocalTime() + " ("
                + zone.name(language) + ")";
        var isTraining =
                bureau.topic(briefing.asking()).filter(Topic::isTraining).isPresent();
        var key = (isTraining ? "trainings.letter." : "bureau.letter.") + what;
        post.write(reader, new Post.Letter(KIND, key, path), when, more);
    }
}
