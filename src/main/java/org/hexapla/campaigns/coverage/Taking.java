package org.hexapla.campaigns.coverage;

import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hexapla.authorities.Thesaurus;
import org.hexapla.kernel.Language;
import org.hexapla.search.Likeness;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Takes in what papers and stations said: finds out the language, folds what is nearly the same, listens for
/// messages. In the caller's transaction, without asking who may.
@Component
@Transactional
class Taking {

    /// Runs of words that two articles must share to be one: an agency's text with another head and a cut end.
    static final double SAME = 0.6;

    private static final int LONGEST_BODY = 20_000;
    private static final int LONGEST_EXTRACT = 300;

    private final Items items;
    private final Outlets outlets;
    private final WatchMessages messages;
    private final Thesaurus thesaurus;
    private volatile Ready ready = new Ready("", Map.of(), new Listening(java.util.List.of(), Map.of()));

    Taking(Items items, Outlets outlets, WatchMessages messages, Thesaurus thesaurus) {
        this.items = items;
        this.outlets = outlets;
        this.messages = messages;
        this.thesaurus = thesaurus;
    }

    /// @param state of the messages that it listens to
    private record Ready(String state, Map<String, WatchMessage> messages, Listening listening) {}

    /// The messages as they are now; made anew only where one has changed.
    Listening listening() {
        return ready().listening();
    }

    private Ready ready() {
        var state = messages.state();
        var known = ready;
        if (!known.state().equals(state)) {
            var all = messages.all();
            known = new Ready(
                    state,
                    all.stream().collect(Collectors.toMap(WatchMessage::code, Function.identity())),
                    Listening.to(all, thesaurus));
            ready = known;
        }
        return known;
    }

    /// @return the number of what is new; nothing where it is known already
    Optional<Long> take(Given given) {
        var now = ready();
        var body = cut(given.body(), LONGEST_BODY);
        var words = given.title() + ".\n" + body;
        var language = given.language().or(() -> Tongues.of(words)).orElseGet(() -> usual(given));
        var heard = now.listening().heard(language, words);
        var likeness = given.kind() == Given.Kind.ARTICLE ? Likeness.of(body) : new Likeness(new int[0]);
        var first = items.alike(likeness, given.day()).stream()
                .filter(other -> other.likeness().with(likeness) >= SAME)
                .findFirst();
        var item = items.add(new Items.New(
                given,
                language,
                cut(body, LONGEST_EXTRACT),
                body,
                given.initiative().isEmpty() ? initiative(heard, now.messages()) : given.initiative(),
                likeness,
                first.map(Items.Alike::first)));
        item.ifPresent(id -> items.propose(id, heard));
        return item;
    }

    /// Where words do not tell, it is most likely what the outlet speaks.
    private Language usual(Given given) {
        return outlets.find(given.outlet()).map(Outlet::language).orElse(Language.EN);
    }

    private static String initiative(SortedMap<String, Verdict> heard, Map<String, WatchMessage> messages) {
        return heard.keySet().stream()
                .flatMap(code -> Optional.ofNullable(messages.get(code)).stream())
                .map(WatchMessage::initiative)
                .filter(initiative -> !initiative.isEmpty())
                .findFirst()
                .orElse("");
    }

    private static String cut(String words, int longest) {
        return words.length() <= longest ? words : words.substring(0, longest).strip() + "…";
    }
}
