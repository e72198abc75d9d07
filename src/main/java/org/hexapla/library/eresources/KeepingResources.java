package org.hexapla.library.eresources;

import java.util.List;
import java.util.Optional;
import org.hexapla.people.Audit;
import org.hexapla.people.People;
import org.hexapla.search.Search;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/// The staff's changes of resources, each with its trail.
@Component
@Transactional
public class KeepingResources {

    private final Resources resources;
    private final People people;
    private final Audit audit;
    private final Search search;

    KeepingResources(Resources resources, People people, Audit audit, Search search) {
        this.resources = resources;
        this.people = people;
        this.audit = audit;
        this.search = search;
    }

    /// What became of a change.
    public sealed interface Keeping {

        record Added(ResourceId id) implements Keeping {}

        record Changed(ResourceId id) implements Keeping {}

        record Unchanged(ResourceId id) implements Keeping {}

        /// Another resource has the code, or this one has another for good.
        record CodeTaken() implements Keeping {}

        /// Somebody else changed it meanwhile.
        record Overtaken() implements Keeping {}
    }

    public Keeping add(Resource resource) {
        people.requireStaff("library");
        if (resources.byCode(resource.code()).isPresent()) {
            return new Keeping.CodeTaken();
        }
        var id = resources.add(resource);
        audit.record(id.item(), "created", "", json(resource));
        search.changed(List.of(id.item()));
        return new Keeping.Added(id);
    }

    /// @param version the version that the change began with
    public Keeping change(ResourceId id, int version, Resource after) {
        people.requireStaff("library");
        var before = resources.find(id).orElseThrow(() -> new ResourceMissing(id.toString()));
        if (!before.record().code().equals(after.code())) {
            // Licences and files name it by its code.
            return new Keeping.CodeTaken();
        }
        if (before.version() != version) {
            return new Keeping.Overtaken();
        }
        if (before.record().equals(after)) {
            return new Keeping.Unchanged(id);
        }
        if (!resources.change(before, after)) {
            return new Keeping.Overtaken();
        }
        audit.record(id.item(), "changed", json(before.record()), json(after));
        search.changed(List.of(id.item()));
        return new Keeping.Changed(id);
    }

    /// Sets the secret of its tickets, which nobody is ever shown again; the trail says that it was set, not what it
    /// is.
    public void keepSecret(ResourceId id, String secret) {
        people.requireStaff("library");
        if (resources.find(id).isEmpty()) {
            throw new ResourceMissing(id.toString());
        }
        if (Optional.of(secret).equals(resources.secret(id))) {
            return;
        }
        resources.keepSecret(id, secret);
        audit.record(id.item(), "secret-set", "", "");
    }

    private static String json(Resource resource) {
        return JsonMapper.shared().writeValueAsString(resource.fields());
    }
}
