package org.hexapla.occasions.call;

import org.hexapla.occasions.event.Events;
import org.hexapla.occasions.letter.Post;
import org.springframework.stereotype.Component;

/// Writes to contributors, in their language.
@Component
class CallLetters {

    private static final String KIND = "occasions.call";

    private final Post post;
    private final Events events;

    CallLetters(Post post, Events events) {
        this.post = post;
        this.events = events;
    }

    /// @param what the last part of the message keys
    /// @param more a reason, in the language of the contributor
    /// @param token the end of the address of the own page
    void tell(Contribution contribution, String what, String more, String token) {
        var author = contribution.author();
        var language = post.spoken(author.language());
        var event = events.find(contribution.event()).orElseThrow();
        post.write(
                new Post.Reader(author.mail(), author.language()),
                new Post.Letter(KIND, "calls.letter." + what, "/contributions/" + token),
                author.name(),
                event.content().words().title().words(language),
                contribution.words().title().words(language),
                more);
    }
}
