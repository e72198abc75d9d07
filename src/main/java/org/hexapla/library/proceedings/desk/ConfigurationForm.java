package org.hexapla.library.proceedings.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.hexapla.kernel.web.Page;
import org.hexapla.library.proceedings.Configuration;
import org.hexapla.library.proceedings.Configuration.MemberName;
import org.hexapla.library.proceedings.compiling.SessionIndex;
import org.hexapla.library.proceedings.reading.ContentsView;

/// What is set for an index, in a form: a code and its words a line, a member a line.
///
/// @param values as typed, by field
/// @param unreadable lines that say nothing that can be read
public record ConfigurationForm(
        SessionIndex index, Map<String, String> values, List<String> unreadable, boolean isOvertaken) {

    static ConfigurationForm of(SessionIndex index) {
        var set = index.configuration();
        return new ConfigurationForm(
                index,
                Map.of(
                        "agenda", set.agenda(),
                        "product", set.product(),
                        "year", set.year(),
                        "columns", String.valueOf(set.chartColumns()),
                        "subheads",
                                new TreeMap<>(set.subheads())
                                        .entrySet().stream()
                                                .map(entry -> entry.getKey() + " = " + entry.getValue())
                                                .collect(Collectors.joining("\n")),
                        "members",
                                set.members().stream()
                                        .map(member ->
                                                "%s; %s; %s".formatted(member.code(), member.name(), member.shown()))
                                        .collect(Collectors.joining("\n"))),
                List.of(),
                false);
    }

    public String value(String name) {
        return values.getOrDefault(name, "");
    }

    public String path() {
        return "/proceedings/desk/" + index.session().slug() + "/configuration";
    }

    public String name(Page page) {
        return ContentsView.name(page, index.session());
    }

    /// Reads what was typed; a line that cannot be read is noted.
    static Configuration read(Map<String, String> values, List<String> unreadable) {
        var subheads = new TreeMap<String, String>();
        for (var line : lines(values, "subheads")) {
            var equals = line.indexOf('=');
            if (equals > 0 && line.substring(0, equals).strip().matches("[GXC][0-9A-Z]{2}")) {
                subheads.put(
                        line.substring(0, equals).strip(),
                        line.substring(equals + 1).strip());
            } else {
                unreadable.add(line);
            }
        }
        var members = new ArrayList<MemberName>();
        for (var line : lines(values, "members")) {
            var parts = line.split(";", -1);
            if (parts.length == 3 && !parts[1].isBlank() && !parts[2].isBlank()) {
                members.add(new MemberName(parts[0].strip(), parts[1].strip(), parts[2].strip()));
            } else {
                unreadable.add(line);
            }
        }
        var columns = values.getOrDefault("columns", "").strip();
        if (!columns.matches("\\d{1,3}")) {
            unreadable.add(columns);
        }
        return new Configuration(
                values.getOrDefault("agenda", "").strip(),
                values.getOrDefault("product", "").strip(),
                values.getOrDefault("year", "").strip(),
                columns.matches("\\d{1,3}") ? Integer.parseInt(columns) : Configuration.MOST_COLUMNS,
                subheads,
                members);
    }

    private static List<String> lines(Map<String, String> values, String name) {
        return values.getOrDefault(name, "")
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }
}
