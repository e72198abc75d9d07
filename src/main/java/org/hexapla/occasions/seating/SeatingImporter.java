package org.hexapla.occasions.seating;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hexapla.jobs.EntryFile;
import org.hexapla.jobs.Folder;
import org.hexapla.jobs.ImportRun;
import org.hexapla.jobs.Importer;
import org.hexapla.kernel.Language;
import org.hexapla.occasions.EventCode;
import org.hexapla.occasions.registration.Agreeing;
import org.hexapla.occasions.registration.Registration;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/// `seating`: rooms of events in YAML, a list of entries a file, with the guests whom protocol expects, in the
/// form that `sample/README.md` tells. An event that has seats keeps them as the house has them.
@Component
class SeatingImporter implements Importer {

    private final SeatingGuests seating;
    private final Agreeing agreeing;
    private final TransactionOperations transaction;

    SeatingImporter(SeatingGuests seating, Agreeing agreeing, TransactionOperations transaction) {
        this.seating = seating;
        this.agreeing = agreeing;
        this.transaction = transaction;
    }

    @Override
    public String kind() {
        return "seating";
    }

    @Override
    public String module() {
        return "seating";
    }

    @Override
    public boolean recognises(Path path) {
        return Folder.name(path).matches("seating.*\\.yaml");
    }

    @Override
    public void read(Path path, ImportRun run) throws IOException {
        var read = new ArrayList<Room>();
        for (var file : Folder.files(path, ".yaml")) {
            EntryFile.read(file, run, entry -> room(entry).ifPresent(read::add));
        }
        for (var room : read) {
            transaction.executeWithoutResult(_ -> take(room, run));
        }
    }

    private record Room(EventCode event, List<Block> blocks, List<Expected> guests) {}

    /// @param holds a row and the rank for which it is held
    private record Block(String label, int lines, int width, List<Hold> holds) {}

    private record Hold(int line, String rank) {}

    private record Expected(String name, String organisation, String rank) {}

    private void take(Room room, ImportRun run) {
        var event = seating.event(room.event().value());
        if (!seating.view(event).blocks().isEmpty()) {
            run.unchanged();
            return;
        }
        for (var block : room.blocks()) {
            seating.addBlock(event.code(), block.label(), block.lines(), block.width());
            var id = seating.view(event).blocks().getLast().id();
            block.holds()
                    .forEach(hold -> seating.hold(
                            event.code(),
                            id,
                            new Seats.Stretch(hold.line(), hold.line(), 1, block.width(), hold.rank(), true)));
        }
        for (var guest : room.guests()) {
            var who = new Registration.Who(guest.name(), "", guest.organisation(), Language.EN, "", "");
            var registration = agreeing.walkIn(event.code(), who);
            seating.rank(event.code(), registration.id(), guest.rank());
        }
        seating.seatAll(event.code());
        run.added();
    }

    private static Optional<Room> room(EntryFile.Entry entry) {
        entry.only(Set.of("event", "blocks", "guests"));
        var event = entry.needed("event", EventCode::parse);
        var blocks = entry.entries("blocks").stream()
                .map(SeatingImporter::block)
                .flatMap(Optional::stream)
                .toList();
        var guests = entry.list("guests", written -> {
            var parts = written.split("\\s*\\|\\s*", 3);
            return parts.length == 3
                    ? Optional.of(new Expected(parts[0], parts[1], parts[2]))
                    : Optional.<Expected>empty();
        });
        return entry.isRefused() ? Optional.empty() : event.map(code -> new Room(code, blocks, guests));
    }

    private static Optional<Block> block(EntryFile.Entry entry) {
        entry.only(Set.of("label", "rows", "seats", "holds"));
        var lines = entry.needed("rows", SeatingImporter::number);
        var width = entry.needed("seats", SeatingImporter::number);
        var holds = entry.list("holds", written -> {
            var parts = written.split("\\s*\\|\\s*", 2);
            return parts.length == 2 ? number(parts[0]).map(line -> new Hold(line, parts[1])) : Optional.<Hold>empty();
        });
        return lines.isEmpty() || width.isEmpty()
                ? Optional.empty()
                : Optional.of(new Block(entry.text("label"), lines.get(), width.get(), holds));
    }

    private static Optional<Integer> number(String written) {
        return written.matches("[1-9]\\d?") ? Optional.of(Integer.parseInt(written)) : Optional.empty();
    }
}
