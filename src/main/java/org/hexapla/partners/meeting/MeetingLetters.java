package org.hexapla.partners.meeting;

import java.util.List;
import java.util.TreeMap;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.Messages;
import org.hexapla.kernel.Wording;
import org.hexapla.partners.Tongue;
import org.hexapla.partners.register.Corresponding;
import org.springframework.stereotype.Component;

/// Tells members what became of those whom they put forward: one letter to each member, in its language.
@Component
class MeetingLetters {

    private final Corresponding corresponding;

    MeetingLetters(Corresponding corresponding) {
        this.corresponding = corresponding;
    }

    void decided(Meeting meeting, List<Nomination> decided, Nomination.State state) {
        var byMember = new TreeMap<Long, List<Nomination>>();
        decided.forEach(one -> byMember.computeIfAbsent(one.by().partner().value(), _ -> new java.util.ArrayList<>())
                .add(one));
        byMember.values().forEach(of -> write(meeting, of, state));
    }

    private void write(Meeting meeting, List<Nomination> of, Nomination.State state) {
        var by = of.getFirst().by();
        if (by.mail().isEmpty()) {
            return;
        }
        var language = Tongue.nearest(by.language(), Language.OFFICIAL).orElse(Language.EN);
        var wording = new Wording(language);
        var names = of.stream().map(one -> one.name().words(language)).toList();
        var key = "participation.letter." + state.code();
        corresponding.write(
                by.partner(),
                by.mail(),
                language,
                Messages.text(language, key + ".subject", meeting.name().words(language)),
                Messages.text(
                        language,
                        key + ".text",
                        by.name().words(language),
                        meeting.name().words(language),
                        wording.date(meeting.rules().since()),
                        wording.list(names)));
    }
}
