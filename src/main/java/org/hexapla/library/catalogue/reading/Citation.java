package org.hexapla.library.catalogue.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.Messages;
import org.hexapla.kernel.Wording;
import org.hexapla.library.catalogue.Bodies;
import org.hexapla.library.catalogue.Description;
import tools.jackson.databind.json.JsonMapper;

/// A document as others cite it, in the words of a reader's language.
record Citation(Description description, Language reader, String address) {

    /// Body, title, symbol and date in a line.
    String plain() {
        var wording = new Wording(reader);
        List<String> parts = new ArrayList<>();
        if (!body().isEmpty()) {
            parts.add(body());
        }
        if (!title().isEmpty()) {
            parts.add(Messages.text(reader, "library.cite.title", title()));
        }
        parts.add(wording.leftToRight(symbols()));
        var date = description.date();
        if (date != null) {
            parts.add(date.in(reader));
        }
        parts.add(wording.leftToRight(address));
        return String.join(Messages.text(reader, "library.cite.comma"), parts);
    }

    String in(CitationFormat format) {
        return switch (format) {
            case RIS -> ris();
            case BIBTEX -> bibtex();
            case CSL_JSON -> csl();
        };
    }

    /// As the Citation Style Language's programs read it: a list of one.
    private String csl() {
        var item = new LinkedHashMap<String, Object>();
        item.put("id", description.symbol().display());
        item.put("type", "report");
        item.put("title", title().isEmpty() ? symbols() : title());
        if (!body().isEmpty()) {
            item.put("author", List.of(Map.of("literal", body())));
            item.put("publisher", body());
        }
        item.put("number", symbols());
        item.put("language", titleLanguage());
        var date = description.date();
        if (date != null) {
            var parts =
                    Arrays.stream(date.iso().split("-")).map(Integer::valueOf).toList();
            item.put("issued", Map.of("date-parts", List.of(parts)));
        }
        item.put("URL", address);
        return new JsonMapper().writeValueAsString(List.of(item));
    }

    String bibtex() {
        var entry = new StringBuilder("@techreport{")
                .append(description.symbol().display().replaceAll("[^A-Za-z0-9.-]+", "_"))
                .append(",\n");
        field(entry, "title", title().isEmpty() ? symbols() : title());
        field(entry, "institution", body());
        field(entry, "number", symbols());
        description.year().ifPresent(year -> field(entry, "year", String.valueOf(year)));
        var date = description.date();
        if (date != null && date.iso().length() > 4) {
            field(entry, "month", String.valueOf(date.first().getMonthValue()));
        }
        return entry.append("  url = {").append(address).append("}\n}").toString();
    }

    String ris() {
        List<String> lines = new ArrayList<>(List.of("TY  - RPRT"));
        lines.add("TI  - " + (title().isEmpty() ? symbols() : title()));
        if (!body().isEmpty()) {
            lines.add("AU  - " + body());
        }
        lines.add("SN  - " + symbols());
        description.year().ifPresent(year -> lines.add("PY  - " + year));
        var date = description.date();
        if (date != null) {
            lines.add("DA  - " + date.iso().replace('-', '/'));
        }
        lines.add("LA  - " + titleLanguage());
        lines.add("UR  - " + address);
        lines.add("ER  - ");
        return String.join("\n", lines.stream().map(Citation::oneLine).toList());
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

    private String title() {
        return description.title().words(reader);
    }

    private String titleLanguage() {
        return description
                .title()
                .show(reader)
                .map(shown -> shown.language().tag())
                .orElse(reader.tag());
    }

    private String symbols() {
        return String.join(
                ", ", description.symbols().stream().map(Object::toString).toList());
    }

    private String body() {
        return description.origins().isEmpty()
                ? ""
                : Bodies.name(description.origins().getFirst().body()).words(reader);
    }
}
