package org.hexapla.occasions.voucher;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.hexapla.kernel.Money;
import org.hexapla.occasions.station.Station;
import org.hexapla.occasions.tour.Category;
import org.hexapla.occasions.tour.Tour;
import org.jspecify.annotations.Nullable;

/// What visits of a station cost, and what makes them cheaper.
///
/// @param mistake the key of what is wrong with the form; empty for nothing
public record VouchersView(
        Station station, List<Tour> tours, List<Line> lines, Map<String, String> fields, String mistake) {

    public record Line(Voucher voucher, int used, boolean isOver) {

        public boolean isUsedUp() {
            return used >= voucher.times();
        }

        /// @return how many of a hundred; 0 where it is an amount
        public int percent() {
            return voucher.discount() instanceof Voucher.Percent(var percent) ? percent : 0;
        }

        public @Nullable Money amount() {
            return voucher.discount() instanceof Voucher.Amount(var amount) ? amount : null;
        }
    }

    static Line line(Voucher voucher, int used, LocalDate today) {
        return new Line(voucher, used, voucher.until().isBefore(today));
    }

    public List<Category> categories() {
        return List.of(Category.values());
    }

    public String field(String name) {
        return fields.getOrDefault(name, "");
    }
}
