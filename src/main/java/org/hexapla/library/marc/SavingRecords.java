package org.hexapla.library.marc;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hexapla.library.RecordChanged;
import org.hexapla.library.RecordId;
import org.hexapla.library.RecordKind;
import org.hexapla.library.Records;
import org.hexapla.people.People;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Keeps what a cataloguer has made of a record: if it is theirs to change, nothing is wrong with it, and it is another
/// than before. What only should be looked at is said and does not hinder.
@Component
@Transactional
public class SavingRecords {

    private static final String LOG = "999";

    private final MarcRecords shelves;
    private final CheckingRecords checking;
    private final Permissions permissions;
    private final Resolving resolving;
    private final People people;
    private final Clock clock;
    private final Records register;

    SavingRecords(
            MarcRecords shelves,
            CheckingRecords checking,
            Permissions permissions,
            Resolving resolving,
            People people,
            Clock clock,
            Records register) {
        this.register = register;
        this.shelves = shelves;
        this.checking = checking;
        this.permissions = permissions;
        this.resolving = resolving;
        this.people = people;
        this.clock = clock;
    }

    /// @param id null for a new record
    /// @param version the one that the cataloguer saw; of no meaning for a new record
    /// @param record in words or with links, or both
    /// @throws RecordChanged if another change came first
    public Saved save(RecordKind kind, @Nullable RecordId id, int version, MarcRecord record) {
        people.requireStaff("library");
        return id == null ? add(kind, record) : change(kind, id, version, record);
    }

    /// New records, all of them or none.
    ///
    /// @return for each what came of it; if one is refused, for each what is wrong with it
    public List<Saved> add(RecordKind kind, List<MarcRecord> records) {
        people.requireStaff("library");
        var checked = checking.check(kind, records.stream().map(this::stamped).toList()).stream()
                .map(this::asOwn)
                .toList();
        if (checked.stream().anyMatch(Checked::isRefused)) {
            return checked.stream()
                    .<Saved>map(one -> new Saved.Refused(one.findings()))
                    .toList();
        }
        var ids = shelves.shelf(kind).add(checked.stream().map(Checked::record).toList());
        made(ids, checked);
        var saved = new ArrayList<Saved>();
        for (var i = 0; i < ids.size(); i++) {
            saved.add(new Saved.Added(ids.get(i), checked.get(i).warnings()));
        }
        return saved;
    }

    /// A record that brings its log along was made on its first day, and not on the day on which it came here.
    private void made(List<RecordId> ids, List<Checked> checked) {
        var today = LocalDate.now(clock);
        var days = new HashMap<RecordId, LocalDate>();
        for (var i = 0; i < ids.size(); i++) {
            var id = ids.get(i);
            WorkLog.firstDay(checked.get(i).record())
                    .filter(day -> day.isBefore(today))
                    .ifPresent(day -> days.put(id, day));
        }
        register.made(days);
    }

    private Saved add(RecordKind kind, MarcRecord record) {
        return add(kind, List.of(record)).getFirst();
    }

    private Checked asOwn(Checked checked) {
        return permissions
                .ofAnotherStation(checked.record())
                .map(finding -> with(checked, finding))
                .orElse(checked);
    }

    private static Checked with(Checked checked, Finding finding) {
        var findings = new ArrayList<Finding>();
        findings.add(finding);
        findings.addAll(checked.findings());
        return new Checked(checked.record(), findings);
    }

    private Saved change(RecordKind kind, RecordId id, int version, MarcRecord record) {
        var shelf = shelves.shelf(kind);
        var before = Optional.ofNullable(shelf.find(List.of(id)).get(id))
                .filter(entry -> entry.version() == version)
                .orElseThrow(() -> new RecordChanged(id));
        var forbidden = permissions.refusal(before.record());
        if (forbidden.isPresent()) {
            return new Saved.Refused(List.of(forbidden.get()));
        }
        var checked = asOwn(checking.check(kind, id, record));
        if (isSame(checked.record(), before.record())) {
            return new Saved.Unchanged(id);
        }
        var stamped = asOwn(checking.check(kind, id, stamped(record)));
        if (stamped.isRefused()) {
            return new Saved.Refused(stamped.findings());
        }
        shelf.change(id, version, stamped.record());
        return new Saved.Changed(id, version + 1, stamped.warnings());
    }

    /// Facets are computed and do not count.
    private boolean isSame(MarcRecord one, MarcRecord other) {
        return bare(one).equals(bare(other)) || bare(resolving.resolved(one)).equals(bare(resolving.resolved(other)));
    }

    private static MarcRecord bare(MarcRecord record) {
        return record.replacing(Facets::isFacet, List.of());
    }

    /// Who worked on it on which day; a day's work is one entry.
    private MarcRecord stamped(MarcRecord record) {
        var today = LocalDate.now(clock);
        var entry = initials()
                + (record.fields(LOG).findAny().isPresent() ? "u" : "i")
                + today.format(DateTimeFormatter.BASIC_ISO_DATE);
        if (record.texts(LOG, 'a')
                .anyMatch(known -> known.equals(entry) || known.equals(entry.replaceFirst("u(\\d)", "i$1")))) {
            return record;
        }
        return record.replacing(
                _ -> false,
                List.of(DataField.of(LOG, new Subfield.Words('a', entry), new Subfield.Words('b', today.toString()))));
    }

    private String initials() {
        var name = people.current().map(person -> person.name()).orElse("");
        var initials = new StringBuilder();
        for (var word : java.text.Normalizer.normalize(name, java.text.Normalizer.Form.NFD)
                .split("[^\\p{L}\\p{M}]+")) {
            if (!word.isEmpty() && word.charAt(0) < 128 && initials.length() < 3) {
                initials.append(word.charAt(0));
            }
        }
        // Names in other scripts have no initials that the log could take.
        return initials.isEmpty() ? "xx" : initials.toString().toLowerCase(Locale.ROOT);
    }
}
