package org.hexapla.library.eresources.access;

import java.time.Clock;
import java.time.LocalDate;
import org.hexapla.kernel.ItemRef;
import org.hexapla.library.eresources.Fields;
import org.hexapla.library.eresources.ResourceMissing;
import org.hexapla.library.eresources.Stations;
import org.hexapla.people.Audit;
import org.hexapla.people.People;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/// The staff's changes of entitlements, each with its trail.
@Component
@Transactional
class Entitling {

    private final Entitlements entitlements;
    private final Stations stations;
    private final People people;
    private final Audit audit;
    private final Clock clock;

    Entitling(Entitlements entitlements, Stations stations, People people, Audit audit, Clock clock) {
        this.entitlements = entitlements;
        this.stations = stations;
        this.people = people;
        this.audit = audit;
        this.clock = clock;
    }

    enum Outcome {
        ADDED,
        CHANGED,
        UNCHANGED,
        /// The fields say what is wrong.
        REFUSED
    }

    /// Entitles somebody; who is entitled from the same day already is changed.
    Outcome put(Fields fields) {
        people.requireStaff("library");
        var entitlement = Entitlement.read(fields);
        if (!fields.isFaulty() && stations.find(entitlement.station()).isEmpty()) {
            fields.refuse("station", "eresources.fault.no-such-station");
        }
        if (fields.isFaulty()) {
            return Outcome.REFUSED;
        }
        var before = entitlements.beginning(entitlement.mail(), entitlement.starts());
        if (before.isEmpty()) {
            var id = entitlements.add(entitlement);
            audit.record(item(id), "created", "", json(entitlement));
            return Outcome.ADDED;
        }
        return change(before.get().id(), before.get().record(), entitlement);
    }

    /// Ends an entitlement today.
    void end(long id) {
        people.requireStaff("library");
        var before = entitlements.find(id).orElseThrow(() -> new ResourceMissing(String.valueOf(id)));
        var today = LocalDate.now(clock);
        var last = before.record().starts().isAfter(today) ? before.record().starts() : today;
        change(id, before.record(), before.record().until(last));
    }

    private Outcome change(long id, Entitlement before, Entitlement after) {
        if (before.equals(after)) {
            return Outcome.UNCHANGED;
        }
        entitlements.change(id, after);
        audit.record(item(id), "changed", json(before), json(after));
        return Outcome.CHANGED;
    }

    private static ItemRef item(long id) {
        return new ItemRef("eresources.entitlement", String.valueOf(id));
    }

    private static String json(Entitlement entitlement) {
        return JsonMapper.shared().writeValueAsString(entitlement.fields());
    }
}
