package org.hexapla.partners.facts;

import java.util.Set;
import org.hexapla.kernel.FactSource;
import org.hexapla.kernel.Messages;

/// A measure of partners: its view is `partners.fact_<measure>`, its words are `<words>.fact.<measure>`.
///
/// @param words the file of messages
/// @param address where a record opens
/// @param subject the kind of what it is about
record Offer(String measure, String words, FactSource.Extent extent, String address, String subject) {

    FactSource by(String... dimensions) {
        var key = words + ".fact." + measure.replace('_', '-');
        var name = "partners." + measure;
        return new FactSource(
                        name,
                        Messages.inOfficialLanguages(key),
                        Messages.inOfficialLanguages(key + "-definition"),
                        key + "-unit",
                        extent,
                        Set.of(dimensions),
                        "partners.fact_" + measure,
                        address)
                .with(FactSource.Metric.of(name).about(subject));
    }
}
