package org.hexapla.library.machines.oai;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.function.Consumer;
import org.hexapla.kernel.Language;
import org.hexapla.library.RecordId;
import org.hexapla.library.machines.MachinesSettings;
import org.hexapla.library.machines.Xml;
import org.hexapla.library.machines.oai.OaiRefusal.Code;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Finds what harvesters ask for.
@Component
class Harvesting {

    private final Harvest harvest;
    private final Stamping stamping;
    private final SequencedMap<String, MetadataFormat> formats = new LinkedHashMap<>();
    private final MachinesSettings settings;
    private final Clock clock;

    Harvesting(
            Harvest harvest, Stamping stamping, List<MetadataFormat> formats, MachinesSettings settings, Clock clock) {
        this.harvest = harvest;
        this.stamping = stamping;
        formats.forEach(format -> this.formats.put(format.prefix(), format));
        this.settings = settings;
        this.clock = clock;
    }

    /// A record with the way to write it.
    ///
    /// @param metadata null for one that is deleted, and where only headers are wanted
    record Held(Harvest.Entry entry, @Nullable Consumer<Xml> metadata) {

        boolean isDeleted() {
            return !entry.isOpen();
        }
    }

    /// A page of a list.
    ///
    /// @param isWhole whether the list has no other page
    /// @param next the token of the page that follows; null on the last
    /// @param shown how many records the pages before had
    record Listed(
            List<Held> records,
            Listing listing,
            boolean isWhole,
            @Nullable ResumptionToken next,
            long shown) {}

    Collection<MetadataFormat> formats() {
        return formats.values();
    }

    List<String> sets() {
        stamping.settle();
        return harvest.sets();
    }

    Instant earliest() {
        stamping.settle();
        return harvest.earliest().orElseGet(clock::instant);
    }

    String identifier(RecordId record) {
        return "oai:" + settings.repositoryIdentifier() + ":" + record;
    }

    /// @throws OaiRefusal if there is no such record
    Harvest.Entry entry(String identifier) {
        var start = "oai:" + settings.repositoryIdentifier() + ":";
        var number = identifier.startsWith(start) ? identifier.substring(start.length()) : "";
        if (!number.matches("[1-9]\\d{0,17}")) {
            throw unknown();
        }
        stamping.settle();
        return harvest.find(new RecordId(Long.parseLong(number))).orElseThrow(Harvesting::unknown);
    }

    Held record(OaiArguments arguments, String site, Language language) {
        var format = format(arguments.prefix());
        var entry = entry(arguments.identifier().orElse(""));
        return held(List.of(entry), format.writers(List.of(entry.id()), site, language))
                .getFirst();
    }

    Listed list(OaiArguments arguments, String site, Language language) {
        var now = clock.instant();
        var token = arguments
                .token()
                .map(written -> ResumptionToken.read(written, arguments.verb(), now))
                .orElseGet(() -> begin(arguments));
        var listing = token.listing();
        var most = listing.verb().pageSize();
        var found = harvest.page(listing, token.place(), most + 1);
        if (found.isEmpty()) {
            throw new OaiRefusal(Code.NO_RECORDS_MATCH, "There are no such records.");
        }
        var page = found.subList(0, Math.min(most, found.size()));
        var shown = token.place().shown();
        var last = page.getLast();
        var next = found.size() <= most
                ? null
                : new ResumptionToken(
                        listing,
                        new Listing.Place(last.place(), last.id().value(), shown + page.size()),
                        listing.expiry(now));
        return new Listed(records(listing, page, site, language), listing, next == null && shown == 0, next, shown);
    }

    /// The list is what it is when it is first asked for; where the token of that time leads is its beginning.
    private ResumptionToken begin(OaiArguments arguments) {
        format(arguments.prefix());
        var listing = arguments.listing(stamping.settle());
        return new ResumptionToken(
                listing.counted(harvest.count(listing)), new Listing.Place(Instant.EPOCH, 0, 0), Instant.MAX);
    }

    private List<Held> records(Listing listing, List<Harvest.Entry> page, String site, Language language) {
        if (listing.verb() == OaiVerb.LIST_IDENTIFIERS) {
            return page.stream().map(entry -> new Held(entry, null)).toList();
        }
        var open = page.stream()
                .filter(Harvest.Entry::isOpen)
                .map(Harvest.Entry::id)
                .toList();
        return held(page, format(listing.prefix()).writers(open, site, language));
    }

    /// What was removed a moment ago, and is not stamped yet, has no metadata any more.
    private static List<Held> held(List<Harvest.Entry> entries, Map<RecordId, Consumer<Xml>> writers) {
        return entries.stream()
                .map(entry -> entry.isOpen() && writers.containsKey(entry.id())
                        ? new Held(entry, writers.get(entry.id()))
                        : new Held(
                                new Harvest.Entry(entry.id(), entry.place(), entry.stamp(), false, entry.sets()), null))
                .toList();
    }

    private MetadataFormat format(String prefix) {
        var format = formats.get(prefix);
        if (format == null) {
            throw new OaiRefusal(Code.CANNOT_DISSEMINATE_FORMAT, "There is no such metadata format here.");
        }
        return format;
    }

    private static OaiRefusal unknown() {
        return new OaiRefusal(Code.ID_DOES_NOT_EXIST, "There is no such record.");
    }
}
