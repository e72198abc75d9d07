package org.hexapla.occasions.voucher;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Optional;
import java.util.Set;
import org.hexapla.jobs.EntryFile;
import org.hexapla.jobs.Folder;
import org.hexapla.jobs.ImportRun;
import org.hexapla.jobs.Importer;
import org.hexapla.kernel.Money;
import org.hexapla.occasions.station.Station;
import org.hexapla.occasions.station.Stations;
import org.hexapla.occasions.tour.Tours;
import org.springframework.stereotype.Component;

/// `vouchers`: what makes bookings cheaper, in YAML, a list of entries a file, in the form that `sample/README.md`
/// tells. A voucher that is known stays as it is.
@Component
class VouchersImporter implements Importer {

    private static final Set<String> NAMES =
            Set.of("voucher", "station", "percent", "amount", "tours", "times", "until");

    private final Stations stations;
    private final Tours tours;
    private final ChangingVouchers changing;

    VouchersImporter(Stations stations, Tours tours, ChangingVouchers changing) {
        this.stations = stations;
        this.tours = tours;
        this.changing = changing;
    }

    @Override
    public String kind() {
        return "vouchers";
    }

    @Override
    public String module() {
        return "vouchers";
    }

    @Override
    public boolean recognises(Path path) {
        return Folder.name(path).matches("vouchers.*\\.yaml");
    }

    @Override
    public void read(Path path, ImportRun run) throws IOException {
        var read = new ArrayList<Voucher>();
        for (var file : Folder.files(path, ".yaml")) {
            EntryFile.read(file, run, entry -> voucher(entry).ifPresent(read::add));
        }
        for (var voucher : read) {
            if (changing.add(voucher)) {
                run.added();
            } else {
                run.unchanged();
            }
        }
    }

    private Optional<Voucher> voucher(EntryFile.Entry entry) {
        entry.only(NAMES);
        var code = entry.needed("voucher", VouchersImporter::code);
        var station = entry.needed("station", stations::find);
        var times = entry.needed("times", VouchersImporter::times);
        var until = entry.needed("until", VouchersImporter::day);
        var good = entry.list("tours", written -> tours.find(written).map(tour -> tour.code()));
        var discount = station.flatMap(at -> discount(entry, at));
        if (entry.isRefused() || discount.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Voucher(
                code.orElseThrow(),
                station.orElseThrow().code(),
                discount.get(),
                good,
                times.orElseThrow(),
                until.orElseThrow()));
    }

    private static Optional<? extends Voucher.Discount> discount(EntryFile.Entry entry, Station station) {
        return entry.text("amount").isEmpty()
                ? entry.needed("percent", VouchersImporter::percent)
                : entry.needed("amount", written -> amount(written, station));
    }

    private static Optional<Voucher.Percent> percent(String written) {
        return written.matches("[1-9]\\d?|100")
                ? Optional.of(new Voucher.Percent(Integer.parseInt(written)))
                : Optional.empty();
    }

    private static Optional<Voucher.Amount> amount(String written, Station station) {
        return written.matches("[1-9]\\d{0,5}")
                ? Optional.of(new Voucher.Amount(new Money(new BigDecimal(written), station.currency())))
                : Optional.empty();
    }

    private static Optional<String> code(String written) {
        return written.matches("[A-Z0-9][A-Z0-9-]{2,39}") ? Optional.of(written) : Optional.empty();
    }

    private static Optional<Integer> times(String written) {
        return written.matches("[1-9]\\d{0,5}") ? Optional.of(Integer.parseInt(written)) : Optional.empty();
    }

    private static Optional<LocalDate> day(String written) {
        try {
            return Optional.of(LocalDate.parse(written));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
