package org.hexapla.print;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/// A work as reference managers take it. What is not known is empty.
///
/// @param id by which it is told from others: letters and digits of any script
/// @param authors their names, as they are written
/// @param within the name of what it is a part of: a conference
/// @param body the organisation that issued it
/// @param number the symbol or number that it bears
/// @param date a year, a month or a day: `2021`, `2021-12`, `2021-12-03`
/// @param language the tag of the language of its title
/// @param address of its page
public record Reference(
        Kind kind,
        String id,
        String title,
        List<String> authors,
        String within,
        String body,
        String number,
        String date,
        String language,
        String address) {

    public Reference {
        authors = List.copyOf(authors);
    }

    /// What sort of work it is, as each form calls it.
    public enum Kind {
        REPORT("RPRT", "techreport", "report"),
        PAPER("CPAPER", "inproceedings", "paper-conference"),
        PROCEEDINGS("CONF", "proceedings", "book");

        private final String ris;
        private final String bibtex;
        private final String csl;

        Kind(String ris, String bibtex, String csl) {
            this.ris = ris;
            this.bibtex = bibtex;
            this.csl = csl;
        }
    }

    /// Several works as one file.
    public static String in(ReferenceFormat format, List<Reference> works) {
        return switch (format) {
            case RIS -> String.join("\n", works.stream().map(Reference::ris).toList());
            case BIBTEX ->
                String.join("\n\n", works.stream().map(Reference::bibtex).toList());
            case CSL_JSON ->
                JsonMapper.shared()
                        .writeValueAsString(works.stream().map(Reference::csl).toList());
        };
    }

    /// As the Citation Style Language's programs read it.
    private Map<String, Object> csl() {
        var item = new LinkedHashMap<String, Object>();
        item.put("id", id);
        item.put("type", kind.csl);
        item.put("title", title);
        if (!authors.isEmpty()) {
            item.put(
                    "author",
                    authors.stream().map(name -> Map.of("literal", name)).toList());
        }
        put(item, "container-title", within);
        put(item, "publisher", body);
        put(item, "number", number);
        item.put("language", language);
        if (!date.isEmpty()) {
            var parts = Arrays.stream(date.split("-")).map(Integer::valueOf).toList();
            item.put("issued", Map.of("date-parts", List.of(parts)));
        }
        item.put("URL", address);
        return item;
    }

    private static void put(Map<String, Object> item, String name, String value) {
        if (!value.isEmpty()) {
            item.put(name, value);
        }
    }

    private String bibtex() {
        var entry = new StringBuilder("@" + kind.bibtex + "{")
                .append(id.replaceAll("[^A-Za-z0-9.-]+", "_"))
                .append(",\n");
        field(entry, "title", title);
        if (kind != Kind.REPORT) {
            field(entry, "author", String.join(" and ", authors));
        }
        field(entry, "booktitle", within);
        field(entry, kind == Kind.REPORT ? "institution" : "publisher", body);
        field(entry, "number", number);
        if (!date.isEmpty()) {
            field(entry, "year", date.substring(0, 4));
        }
        if (date.length() > 4) {
            field(entry, "month", String.valueOf(Integer.parseInt(date.substring(5, 7))));
        }
        return entry.append("  url = {").append(address).append("}\n}").toString();
    }

    private String ris() {
        List<String> lines = new ArrayList<>(List.of("TY  - " + kind.ris));
        lines.add("TI  - " + title);
        authors.forEach(name -> lines.add("AU  - " + name));
        line(lines, "T2", within);
        line(lines, "PB", kind == Kind.REPORT ? "" : body);
        line(lines, "SN", number);
        if (!date.isEmpty()) {
            lines.add("PY  - " + date.substring(0, 4));
            lines.add("DA  - " + date.replace('-', '/'));
        }
        lines.add("LA  - " + language);
        lines.add("UR  - " + address);
        lines.add("ER  - ");
        return String.join("\n", lines.stream().map(Reference::oneLine).toList());
    }

    private static void line(List<String> lines, String tag, String value) {
        if (!value.isEmpty()) {
            lines.add(tag + "  - " + value);
        }
    }

    private static void field(StringBuilder entry, String name, String value) {
        if (!value.isEmpty()) {
            entry.append("  ")
                    .append(name)
                    .append(" = {")
                    .append(oneLine(escaped(value)))
                    .append("},\n");
        }
    }

    private static String escaped(String value) {
        return value.replaceAll("[\\\\{}]", "").replaceAll("([%&#$_])", "\\\\$1");
    }

    private static String oneLine(String value) {
        return value.replaceAll("[\\r\\n]+", " ");
    }
}
