package org.hexapla.partners.membership;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hexapla.kernel.Country;
import org.hexapla.kernel.Language;
import org.hexapla.partners.ProgrammeCode;
import org.hexapla.partners.Regions;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// How many members of a programme each region has.
@Component
@Transactional(readOnly = true)
public class MembersByRegion {

    private final Directory directory;

    MembersByRegion(Directory directory) {
        this.directory = directory;
    }

    /// @param code of the region
    /// @param name for the reader
    public record Counted(String code, String name, long members) {}

    /// Regions that have any, in their usual order.
    public List<Counted> of(ProgrammeCode programme, LocalDate day, Language reader) {
        var question = new Directory.Question("", List.of(programme.value()), "", "", "", day);
        Map<String, Long> counts = new TreeMap<>();
        directory
                .countries(question)
                .forEach((country, members) -> Country.parse(country)
                        .flatMap(Regions::of)
                        .ifPresent(region -> counts.merge(region, members, Long::sum)));
        return Regions.ALL.stream()
                .filter(counts::containsKey)
                .map(region -> new Counted(region, Regions.name(region, reader), counts.getOrDefault(region, 0L)))
                .toList();
    }
}
