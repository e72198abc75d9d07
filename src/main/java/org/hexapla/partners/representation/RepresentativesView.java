package org.hexapla.partners.representation;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.hexapla.kernel.web.Paging;
import org.hexapla.partners.programme.Programme;
import org.hexapla.partners.register.Partner;
import org.jspecify.annotations.Nullable;

/// All representatives before the staff.
///
/// @param asked what was asked for, by the names of the fields
/// @param seats how many there may be, by the code of the programme
/// @param done how many were done with just now; less than 0 where nothing was
public record RepresentativesView(
        Map<String, String> asked,
        List<Representative> representatives,
        Map<Long, Pass> passes,
        List<Programme> programmes,
        Map<String, Seats> seats,
        Paging paging,
        LocalDate today,
        int done) {

    public String value(String field) {
        return asked.getOrDefault(field, "");
    }

    public @Nullable Pass pass(Representative representative) {
        return passes.get(representative.id());
    }

    public @Nullable Seats seats(Programme programme) {
        return seats.get(programme.code().value());
    }

    public Programme programme(Representative representative) {
        return programmes.stream()
                .filter(programme -> programme.code().equals(representative.of().programme()))
                .findFirst()
                .orElseThrow();
    }

    /// A member's own page.
    ///
    /// @param belongings those whose programme has representatives
    public record Own(
            Partner partner,
            List<Belonging> belongings,
            List<Representative> representatives,
            LocalDate today,
            boolean isStaff) {

        public List<Representative> of(Belonging belonging) {
            return representatives.stream()
                    .filter(known -> known.of().membership() == belonging.membership())
                    .toList();
        }
    }

    /// @param counts how many of each kind there are
    public record Belonging(long membership, Programme programme, Seats seats, Map<String, Integer> counts) {

        public int taken(String kind) {
            return counts.getOrDefault(kind, 0);
        }

        public int allowed(String kind) {
            return seats.of(kind);
        }
    }
}
