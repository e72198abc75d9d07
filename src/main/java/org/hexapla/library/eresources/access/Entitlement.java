package org.hexapla.library.eresources.access;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.hexapla.library.eresources.AccountGroup;
import org.hexapla.library.eresources.Coded;
import org.hexapla.library.eresources.Fields;
import org.hexapla.library.eresources.Station;
import org.jspecify.annotations.Nullable;

/// That somebody belongs to a group at a duty station for some time. It is known by address, so that it may
/// come in before the person has an account here.
///
/// @param ends the last day; null for nobody knows when
record Entitlement(
        String mail,
        String name,
        AccountGroup group,
        String station,
        LocalDate starts,
        @Nullable LocalDate ends) {

    static Entitlement read(Fields fields) {
        var starts = fields.needed("starts", Entitlement::day, LocalDate.EPOCH);
        var ends = fields.value("ends", Entitlement::day).orElse(null);
        if (ends != null && ends.isBefore(starts)) {
            fields.refuse("ends", "eresources.fault.ends-before");
        }
        return new Entitlement(
                fields.needed("mail", Entitlement::mail, ""),
                fields.text("name"),
                fields.needed("group", word -> Coded.parse(AccountGroup.class, word), AccountGroup.STAFF),
                fields.needed("station", Station::parseCode, ""),
                starts,
                ends);
    }

    private static Optional<String> mail(String written) {
        var mail = written.toLowerCase(Locale.ROOT);
        return mail.matches("[^@\\s\\p{Cntrl}<>,;:\"()\\\\]{1,120}@[^@\\s\\p{Cntrl}<>,;:\"()\\\\]{1,120}")
                ? Optional.of(mail)
                : Optional.empty();
    }

    private static Optional<LocalDate> day(String written) {
        try {
            return Optional.of(LocalDate.parse(written)).filter(day -> day.getYear() > 1900 && day.getYear() < 2200);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    Map<String, String> fields() {
        var values = new TreeMap<String, String>();
        values.put("mail", mail);
        values.put("name", name);
        values.put("group", group.code());
        values.put("station", station);
        values.put("starts", starts.toString());
        values.put("ends", ends == null ? "" : ends.toString());
        return values;
    }

    Entitlement until(LocalDate last) {
        return new Entitlement(mail, name, group, station, starts, last);
    }
}
