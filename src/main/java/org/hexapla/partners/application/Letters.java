package org.hexapla.partners.application;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.Messages;
import org.hexapla.partners.Tongue;
import org.hexapla.partners.programme.Programme;
import org.hexapla.partners.register.Corresponding;
import org.springframework.stereotype.Component;

/// What applicants are written, each in their own language: that of the application, or the nearest that the house
/// writes; never that of whoever presses the button.
@Component
class Letters {

    private final Corresponding corresponding;

    Letters(Corresponding corresponding) {
        this.corresponding = corresponding;
    }

    /// A letter as it will go out.
    record Draft(Language language, String subject, String text) {}

    /// In which of the official languages somebody is written to.
    static Language tongue(Language wanted) {
        return Tongue.nearest(wanted, Language.OFFICIAL).orElse(Language.EN);
    }

    /// The link by which a draft is taken up again.
    void begun(Application application, Programme programme, String secret) {
        var language = tongue(application.applicant().language());
        var link = corresponding.address("/" + language + "/applications/" + secret);
        var draft = draft("begun", application, programme, link);
        corresponding.answer(application.applicant().mail(), language, draft.subject(), draft.text());
    }

    /// That it came in, to whoever just sent it.
    void received(Application application, Programme programme) {
        var draft = draft("received", application, programme, "");
        var mail = application.applicant().mail();
        application
                .partner()
                .ifPresent(partner ->
                        corresponding.answer(partner, mail, draft.language(), draft.subject(), draft.text()));
    }

    /// How it will read.
    static Draft decision(Application application, Programme programme, boolean isAdmitted, String reason) {
        return draft(isAdmitted ? "admitted" : "declined", application, programme, reason);
    }

    /// What was decided, in the name of the staff.
    void send(Application application, Draft draft) {
        var mail = application.applicant().mail();
        if (!mail.isEmpty()) {
            application
                    .partner()
                    .ifPresent(partner ->
                            corresponding.write(partner, mail, draft.language(), draft.subject(), draft.text()));
        }
    }

    private static Draft draft(String letter, Application application, Programme programme, String more) {
        var language = tongue(application.applicant().language());
        var name = application.applicant().name();
        var of = programme.name().words(language);
        return new Draft(
                language,
                Messages.text(language, "partners.letter." + letter + ".subject", of),
                Messages.text(language, "partners.letter." + letter + ".text", name, of, more)
                        .strip());
    }

    /// The reason that an applicant of a language is told: written in that language or a variety of it. Nothing where
    /// reasons were written and none of them is in it.
    static Optional<String> reason(Map<Language, String> reasons, Language wanted) {
        var written = reasons.entrySet().stream()
                .filter(reason -> !reason.getValue().isBlank())
                .map(Map.Entry::getKey)
                .toList();
        return written.isEmpty()
                ? Optional.of("")
                : Tongue.nearest(tongue(wanted), List.copyOf(written))
                        .map(reasons::get)
                        .map(String::strip);
    }
}
