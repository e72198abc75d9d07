package org.hexapla.partners.programme;

import java.time.Clock;
import org.hexapla.kernel.ItemRef;
import org.hexapla.partners.Noted;
import org.hexapla.partners.Partners;
import org.hexapla.partners.PartnersRefused;
import org.hexapla.partners.ProgrammeCode;
import org.hexapla.people.Audit;
import org.hexapla.people.People;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Sets programmes up and changes their rules. What was decided under the rules of before stays decided.
@Component
@Transactional
class SettingUpProgrammes {

    private final Programmes programmes;
    private final People people;
    private final Audit audit;
    private final Clock clock;

    SettingUpProgrammes(Programmes programmes, People people, Audit audit, Clock clock) {
        this.programmes = programmes;
        this.people = people;
        this.audit = audit;
        this.clock = clock;
    }

    void requireStaff() {
        people.requireStaff(Partners.DEPARTMENT);
    }

    /// @return whether the code was free
    boolean add(Programme programme) {
        var by = people.requireStaff(Partners.DEPARTMENT).id();
        var isNew = programmes.add(programme, by, clock.instant());
        if (isNew) {
            audit.record(item(programme.code()), "created", "", "");
        }
        return isNew;
    }

    /// @param version the one that was seen
    void change(Programme programme, int version) {
        var by = people.requireStaff(Partners.DEPARTMENT).id();
        var before = programmes
                .entry(programme.code())
                .filter(entry -> entry.version() == version)
                .orElseThrow(() -> PartnersRefused.conflict("changed"));
        if (before.programme().equals(programme)) {
            return;
        }
        if (!programmes.change(before, programme, by, clock.instant())) {
            throw PartnersRefused.conflict("changed");
        }
        // The rules of before are in the programme's own history.
        audit.record(item(programme.code()), "changed", Noted.of(version), Noted.of(version + 1));
    }

    private static ItemRef item(ProgrammeCode code) {
        return new ItemRef("partners.programme", code.value());
    }
}
