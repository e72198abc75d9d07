package org.hexapla.library.eresources.licences;

import java.time.Clock;
import java.util.Map;
import org.hexapla.library.eresources.Fields;
import org.hexapla.library.eresources.ResourceMissing;
import org.hexapla.library.eresources.Resources;
import org.hexapla.people.Audit;
import org.hexapla.people.People;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/// The staff's changes of licences, each with its trail and with what was before.
@Component
@Transactional
class KeepingLicences {

    private final Licences licences;
    private final Resources resources;
    private final People people;
    private final Audit audit;
    private final Clock clock;

    KeepingLicences(Licences licences, Resources resources, People people, Audit audit, Clock clock) {
        this.licences = licences;
        this.resources = resources;
        this.people = people;
        this.audit = audit;
        this.clock = clock;
    }

    /// What became of a change.
    sealed interface Keeping {

        record Added(LicenceId id) implements Keeping {}

        record Changed(LicenceId id) implements Keeping {}

        record Unchanged(LicenceId id) implements Keeping {}

        /// Something is wrong with the fields, which say what.
        record Refused() implements Keeping {}

        /// Somebody else changed it meanwhile.
        record Overtaken() implements Keeping {}
    }

    Keeping add(Fields fields) {
        people.requireStaff("library");
        var licence = read(fields);
        if (licences.byReference(licence.reference()).isPresent()) {
            fields.refuse("reference", "eresources.fault.reference-taken");
        }
        if (fields.isFaulty()) {
            return new Keeping.Refused();
        }
        var id = licences.add(licence);
        audit.record(id.item(), "created", "", Licences.json(licence));
        return new Keeping.Added(id);
    }

    /// @param version the version that the change began with
    Keeping change(LicenceId id, int version, Fields fields) {
        var who = people.requireStaff("library");
        var before = licences.find(id).orElseThrow(() -> new ResourceMissing(id.toString()));
        var after = read(fields);
        if (licences.byReference(after.reference())
                .filter(other -> !other.id().equals(id))
                .isPresent()) {
            fields.refuse("reference", "eresources.fault.reference-taken");
        }
        if (fields.isFaulty()) {
            return new Keeping.Refused();
        }
        if (before.version() != version) {
            return new Keeping.Overtaken();
        }
        if (before.record().equals(after)) {
            return new Keeping.Unchanged(id);
        }
        if (!licences.change(before, after, clock.instant(), who.id().value())) {
            return new Keeping.Overtaken();
        }
        audit.record(id.item(), "changed", Licences.json(before.record()), Licences.json(after));
        return new Keeping.Changed(id);
    }

    /// Notes what is to become of a licence, and why.
    ///
    /// @return whether there was a reason
    boolean decide(LicenceId id, Decision decision, String reason) {
        var who = people.requireStaff("library");
        if (licences.find(id).isEmpty()) {
            throw new ResourceMissing(id.toString());
        }
        var why = reason.strip();
        if (why.isEmpty() || why.length() > 4000) {
            return false;
        }
        licences.decide(id, new Licences.Decided(clock.instant(), who.id().value(), decision, why));
        audit.record(
                id.item(),
                "decided",
                "",
                JsonMapper.shared().writeValueAsString(Map.of("decision", decision.code(), "reason", why)));
        return true;
    }

    private Licence read(Fields fields) {
        var licence = Licence.read(fields);
        if (licence.resources().stream().anyMatch(code -> resources.byCode(code).isEmpty())) {
            fields.refuse("resources", "eresources.fault.no-such-resource");
        }
        return licence;
    }
}
