package org.hexapla.partners.application;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.Messages;
import org.hexapla.partners.Regions;

/// How those who were chosen stand to all who may be: by region, gender, language, and whether they come for the first
/// time.
///
/// @param candidates how many there are, and how many of them are chosen
public record Balance(int candidates, int chosen, List<Share> shares) {

    /// One group of candidates.
    ///
    /// @param dimension the message key of what is looked at
    /// @param group its name for the reader
    public record Share(String dimension, String group, int candidates, int chosen) {

        /// Of all who were chosen.
        public double of(int all) {
            return all == 0 ? 0 : (double) chosen / all;
        }
    }

    static Balance of(List<ApplicationLine> lines, Language reader) {
        var shares = new ArrayList<Share>();
        shares.addAll(by("region", lines, line -> line.region().isEmpty() ? "" : Regions.name(line.region(), reader)));
        shares.addAll(by(
                "gender",
                lines,
                line -> line.gender().isEmpty() ? "" : Messages.text(reader, "partners.gender." + line.gender())));
        shares.addAll(by("language", lines, line -> new Language(line.language()).nameIn(reader)));
        shares.addAll(by(
                "first", lines, line -> Messages.text(reader, line.isFirst() ? "partners.first" : "partners.again")));
        var chosen = (int) lines.stream().filter(ApplicationLine::isChosen).count();
        return new Balance(lines.size(), chosen, shares);
    }

    private static List<Share> by(
            String dimension, List<ApplicationLine> lines, Function<ApplicationLine, String> group) {
        var counts = new TreeMap<String, int[]>();
        for (var line : lines) {
            var name = group.apply(line);
            if (!name.isEmpty()) {
                var count = counts.computeIfAbsent(name, _ -> new int[2]);
                count[0]++;
                count[1] += line.isChosen() ? 1 : 0;
            }
        }
        return counts.entrySet().stream()
                .map(count -> new Share(
                        "partners.balance." + dimension, count.getKey(), count.getValue()[0], count.getValue()[1]))
                .toList();
    }
}
