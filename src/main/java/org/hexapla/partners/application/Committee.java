package org.hexapla.partners.application;

import java.util.Collection;
import java.util.List;
import org.hexapla.partners.Partners;
import org.hexapla.partners.PartnersRefused;
import org.hexapla.partners.programme.Programme;
import org.hexapla.partners.programme.Stage;
import org.hexapla.people.Audit;
import org.hexapla.people.People;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// All candidates of a programme side by side, and the choice among them.
@Component
@Transactional
class Committee {

    private final ApplicationList list;
    private final Applications applications;
    private final People people;
    private final Audit audit;

    Committee(ApplicationList list, Applications applications, People people, Audit audit) {
        this.list = list;
        this.applications = applications;
        this.people = people;
        this.audit = audit;
    }

    /// Those that are before the committee, the best first.
    @Transactional(readOnly = true)
    List<ApplicationLine> candidates(Programme programme) {
        var person = people.requireStaff(Partners.DEPARTMENT);
        var question =
                new ApplicationList.Question(programme.code(), "submitted", stage(programme), "", "", "", "", "", "");
        return list.lines(question, person.id()).stream()
                .sorted(java.util.Comparator.comparingDouble(ApplicationLine::mean)
                        .reversed()
                        .thenComparingLong(ApplicationLine::id))
                .toList();
    }

    /// Just these are chosen.
    void choose(Programme programme, Collection<Long> chosen) {
        var among = candidates(programme).stream().map(ApplicationLine::id).toList();
        applications.locked(among);
        applications.choose(among, chosen.stream().filter(among::contains).toList());
    }

    /// The committee rises: all go to the decision, marked as chosen or not.
    void rise(Programme programme) {
        var among = candidates(programme).stream().map(ApplicationLine::id).toList();
        for (var application : applications.locked(among)) {
            applications.stage(List.of(application.id()), application.stage() + 1);
            audit.record(application.item(), application.isChosen() ? "chosen" : "not-chosen", "", "");
        }
    }

    private static int stage(Programme programme) {
        for (var place = 0; place < programme.stages().size(); place++) {
            if (programme.stages().get(place).kind() == Stage.Kind.COMMITTEE) {
                return place;
            }
        }
        throw PartnersRefused.notFound(programme.code().value());
    }
}
