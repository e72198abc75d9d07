package org.hexapla.campaigns.action;

import java.util.List;
import org.hexapla.campaigns.Campaigning;
import org.hexapla.kernel.ItemRef;
import org.hexapla.people.Audit;
import org.hexapla.people.People;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The staff says what can be done and what it saves. What was said of earlier days stays.
@Component
@Transactional
class KeepingCatalogue {

    private static final int LONGEST = 300;

    private final Catalogue catalogue;
    private final People people;
    private final Audit audit;

    KeepingCatalogue(Catalogue catalogue, People people, Audit audit) {
        this.catalogue = catalogue;
        this.people = people;
        this.audit = audit;
    }

    void requireStaff() {
        people.requireStaff(Campaigning.DEPARTMENT);
    }

    @Transactional(readOnly = true)
    List<ClimateAction> all() {
        people.requireStaff(Campaigning.DEPARTMENT);
        return catalogue.all();
    }

    /// @return whether anything is different now
    boolean put(ClimateAction action, int place) {
        people.requireStaff(Campaigning.DEPARTMENT);
        return catalogue.put(action, place);
    }

    void say(String code, ClimateAction.Factor factor) {
        people.requireStaff(Campaigning.DEPARTMENT);
        if (catalogue.find(code).isEmpty()) {
            throw ActionRefused.noAction(code);
        }
        check(factor);
        if (catalogue.put(code, factor) > 0) {
            audit.record(
                    new ItemRef("campaigns.action", code),
                    "factor",
                    "",
                    "{\"since\": \"%s\", \"grams\": %s}"
                            .formatted(factor.since(), factor.grams().toPlainString()));
        }
    }

    /// No number without a place where it is written, and the day of that.
    static void check(ClimateAction.Factor factor) {
        if (factor.grams().signum() <= 0) {
            throw ActionRefused.mistake("grams");
        }
        if (isNoLine(factor.source()) || isNoLine(factor.dated())) {
            throw ActionRefused.mistake("source");
        }
        if (!factor.web().isEmpty() && !factor.web().matches("(?i)https?://[^\\s<>\"']{3,480}")) {
            throw ActionRefused.mistake("web");
        }
    }

    private static boolean isNoLine(String words) {
        return words.isBlank() || words.length() > LONGEST;
    }
}
