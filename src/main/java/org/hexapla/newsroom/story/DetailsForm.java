package org.hexapla.newsroom.story;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import org.hexapla.newsroom.ChannelCode;
import org.springframework.util.MultiValueMap;

/// Reads what an item is besides its words from the fields of its form.
///
/// @param details as they were typed, also where something is wrong
/// @param faults message keys by the field that is wrong
record DetailsForm(Details details, Map<String, String> faults) {

    static DetailsForm read(
            MultiValueMap<String, String> fields, SortedSet<ChannelCode> channels, List<String> concepts) {
        var faults = new LinkedHashMap<String, String>();
        var written = field(fields, "doi").strip();
        var doi = Doi.parse(written);
        if (doi.isEmpty() && !written.isEmpty()) {
            faults.put("doi", "cite.fault.doi");
        }
        var details = new Details(
                channels,
                field(fields, "initiative"),
                field(fields, "theme"),
                concepts,
                field(fields, "credit"),
                doi.orElse(written),
                lesson(fields, faults));
        return new DetailsForm(details, faults);
    }

    private static Lesson lesson(MultiValueMap<String, String> fields, Map<String, String> faults) {
        var from = number(field(fields, "from"));
        var to = number(field(fields, "to"));
        var goal = number(field(fields, "goal"));
        if ((from == 0) != (to == 0) || from > to || to > Lesson.OLDEST) {
            faults.put("from", "lessons.fault.ages");
        }
        return new Lesson(
                from,
                to,
                Optional.of(field(fields, "subject"))
                        .filter(Lesson.SUBJECTS::contains)
                        .orElse(""),
                Lesson.GOALS.contains(goal) ? goal : 0);
    }

    private static int number(String written) {
        return written.strip().matches("\\d{1,3}") ? Integer.parseInt(written.strip()) : 0;
    }

    private static String field(MultiValueMap<String, String> fields, String name) {
        return Optional.ofNullable(fields.getFirst(name)).orElse("");
    }
}
