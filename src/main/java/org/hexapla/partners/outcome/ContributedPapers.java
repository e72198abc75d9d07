package org.hexapla.partners.outcome;

import java.time.Clock;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.hexapla.forms.Form;
import org.hexapla.forms.Forms;
import org.hexapla.people.FileDoor;
import org.springframework.stereotype.Component;

/// Whoever contributes to a consultation whose form asks for files sends them with it, and needs no account.
@Component
class ContributedPapers implements FileDoor {

    private static final Pattern ADDRESS = Pattern.compile("/[^/]+/consultations/([a-z][a-z0-9-]*)/contribute");

    private final Consultations consultations;
    private final Forms forms;
    private final Clock clock;

    ContributedPapers(Consultations consultations, Forms forms, Clock clock) {
        this.consultations = consultations;
        this.forms = forms;
        this.clock = clock;
    }

    @Override
    public boolean isOpen(String path) {
        var address = ADDRESS.matcher(path);
        return address.matches()
                && consultations
                        .find(address.group(1))
                        .filter(consultation -> consultation.isOpenOn(LocalDate.now(clock)))
                        .flatMap(consultation -> forms.current(consultation.form()))
                        .filter(Form::hasFiles)
                        .isPresent();
    }
}
