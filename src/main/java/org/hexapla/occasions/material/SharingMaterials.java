package org.hexapla.occasions.material;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.hexapla.archive.AcceptedFiles;
import org.hexapla.archive.Archive;
import org.hexapla.occasions.EventCode;
import org.hexapla.occasions.event.Event;
import org.hexapla.occasions.event.Events;
import org.hexapla.occasions.registration.Owning;
import org.hexapla.occasions.registration.Registration;
import org.hexapla.people.People;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The staff lays materials out; everybody takes what is for everybody, and whoever has a place takes all.
@Component
class SharingMaterials {

    private static final AcceptedFiles ACCEPTED = new AcceptedFiles(
            Set.of(
                    "application/pdf",
                    "text/plain",
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
            50_000_000L);

    private final Materials materials;
    private final Events events;
    private final Owning owning;
    private final Archive archive;
    private final People people;
    private final Clock clock;

    SharingMaterials(Materials materials, Events events, Owning owning, Archive archive, People people, Clock clock) {
        this.materials = materials;
        this.events = events;
        this.owning = owning;
        this.archive = archive;
        this.people = people;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    Event toStaff(String code) {
        people.requireStaff("occasions");
        return EventCode.parse(code).flatMap(events::find).orElseThrow(MaterialRefused::notFound);
    }

    @Transactional(readOnly = true)
    Event toAnybody(String code) {
        return EventCode.parse(code).map(events::open).orElseThrow(MaterialRefused::notFound);
    }

    /// The event of somebody who has a place at it, by the end of the address of their own page.
    @Transactional(readOnly = true)
    Event toGuest(String token) {
        var own = owning.find(token);
        if (own.state() != Registration.State.ACCEPTED) {
            throw MaterialRefused.notFound();
        }
        return owning.event(own);
    }

    @Transactional(readOnly = true)
    List<Material> all(Event event) {
        return materials.of(event.code());
    }

    @Transactional(readOnly = true)
    List<Material> open(Event event) {
        return all(event).stream()
                .filter(material -> material.audience() == Material.Audience.EVERYBODY)
                .toList();
    }

    @Transactional(readOnly = true)
    List<Material> ofTrainings() {
        return materials.ofTrainings();
    }

    /// One of those that are laid out for somebody.
    static Material.Stored file(List<Material> shown, long id) {
        return shown.stream()
                .filter(material -> material.id() == id)
                .map(Material::content)
                .filter(Material.Stored.class::isInstance)
                .map(Material.Stored.class::cast)
                .findFirst()
                .orElseThrow(MaterialRefused::notFound);
    }

    InputStream read(Material.Stored file) throws IOException {
        return archive.read(file.file(), 0);
    }

    /// Keeps a file; the archive looks into it.
    Material.Stored receive(InputStream bytes, String name) throws IOException {
        people.requireStaff("occasions");
        var stored = archive.store(bytes, name, ACCEPTED);
        return new Material.Stored(stored.id(), name, stored.mediaType(), stored.bytes());
    }

    @Transactional
    void add(Material material) {
        var by = people.requireStaff("occasions").id();
        if (material.title().isEmpty()
                || material.content() instanceof Material.Link(var address)
                        && !address.matches("https?://[^\\s\"<>]{1,500}")) {
            throw MaterialRefused.incomplete();
        }
        materials.add(material, by, clock.instant());
    }

    @Transactional
    void remove(Event event, long id) {
        people.requireStaff("occasions");
        if (materials.of(event.code()).stream().noneMatch(material -> material.id() == id)) {
            throw MaterialRefused.notFound();
        }
        materials.remove(id);
    }
}
