package org.hexapla.programme.mandates;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hexapla.kernel.ItemRef;
import org.hexapla.kernel.Language;
import org.hexapla.people.Audit;
import org.hexapla.people.People;
import org.hexapla.people.Role;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/// Takes mandates into the register, from a file or from people.
@Component
class RegisteringMandates {

    private static final String DEPARTMENT = "programme";

    private final Mandates mandates;
    private final People people;
    private final Audit audit;
    private final JsonMapper json;
    private final ApplicationEventPublisher events;

    RegisteringMandates(
            Mandates mandates, People people, Audit audit, JsonMapper json, ApplicationEventPublisher events) {
        this.mandates = mandates;
        this.people = people;
        this.audit = audit;
        this.json = json;
        this.events = events;
    }

    /// What became of a mandate.
    enum Registered {
        ADDED,
        CHANGED,
        UNCHANGED
    }

    void requirePlanner() {
        people.requireStaff(DEPARTMENT);
    }

    /// Whether links to what only planners do are worth showing.
    boolean isByPlanner() {
        return people.current()
                .filter(person -> person.role() == Role.ADMINISTRATOR
                        || person.isStaff() && person.departments().contains(DEPARTMENT))
                .isPresent();
    }

    /// Takes all or none.
    @Transactional
    public List<Registered> register(List<Mandate> all) {
        requirePlanner();
        var outcome = new ArrayList<Registered>();
        all.forEach(mandate -> outcome.add(register(mandate)));
        return outcome;
    }

    private Registered register(Mandate mandate) {
        var before = mandates.find(mandate.symbol());
        if (before.filter(mandate::equals).isPresent()) {
            return Registered.UNCHANGED;
        }
        mandates.put(mandate);
        Optional.ofNullable(mandate.proclaims())
                .ifPresent(day -> events.publishEvent(
                        new DayMandated(mandate.symbol().display(), day.name(), day.day(), day.since())));
        audit.record(
                new ItemRef("programme.mandate", mandate.symbol().key()),
                before.isPresent() ? "changed" : "registered",
                before.map(this::written).orElse(""),
                written(mandate));
        return before.isPresent() ? Registered.CHANGED : Registered.ADDED;
    }

    private String written(Mandate mandate) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("symbol", mandate.symbol().display());
        values.put("body", mandate.body());
        values.put("year", mandate.year());
        values.put("subprogrammes", mandate.subprogrammes());
        mandate.title().texts().forEach((Language language, String text) -> values.put("title-" + language, text));
        Optional.ofNullable(mandate.proclaims()).ifPresent(day -> {
            values.put("day", day.day().toString());
            values.put("since", day.since());
        });
        return json.writeValueAsString(values);
    }
}
