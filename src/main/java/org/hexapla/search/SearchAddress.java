package org.hexapla.search;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SequencedMap;
import org.hexapla.kernel.Language;
import org.hexapla.search.SearchQuestion.Order;

/// A question as an address carries it, so that every answer can be linked to:
/// `?q=water&body=A&year=1948&page=2`.
///
/// @param unfolded the facet whose values are shown in full; empty for none
public record SearchAddress(
        String words, SequencedMap<String, List<String>> filters, Order order, int page, String unfolded) {

    /// The facets that can be chosen from, in the order in which they are offered.
    static final List<String> FACETS =
            List.of("kind", "genre", "type", "organ", "body", "session", "year", "language", "subject");

    /// Facets whose values lie in each other, `reports` before `reports/periodic-reports`, each in place of one that is
    /// only offered where there is nothing better, or to those who came with it.
    static final Map<String, String> TREES = Map.of("genre", "type", "organ", "body");

    static final int PAGE = 20;

    private static final int MOST_VALUES = 50;

    /// Reads what came; what makes no sense is as if it were not there.
    static SearchAddress of(Map<String, String[]> parameters) {
        var filters = new LinkedHashMap<String, List<String>>();
        for (var facet : FACETS) {
            var values = Arrays.stream(parameters.getOrDefault(facet, new String[0]))
                    .filter(value -> !value.isBlank() && value.length() <= 200)
                    .distinct()
                    .limit(MOST_VALUES)
                    .toList();
            if (!values.isEmpty()) {
                filters.put(facet, values);
            }
        }
        return new SearchAddress(
                one(parameters, "q").strip(),
                filters,
                order(one(parameters, "sort")),
                page(one(parameters, "page")),
                one(parameters, "more"));
    }

    SearchQuestion asked(Language reader) {
        return new SearchQuestion(words, reader, filters, List.of(), order, page, PAGE);
    }

    boolean has(String facet, String value) {
        return filters.getOrDefault(facet, List.of()).contains(value);
    }

    public SearchAddress with(String facet, String value) {
        var values = new ArrayList<>(filters.getOrDefault(facet, List.of()));
        values.add(value);
        return filtered(facet, values);
    }

    /// With a value of a tree in place of those in which it lies.
    SearchAddress within(String facet, String value) {
        var values = new ArrayList<>(filters.getOrDefault(facet, List.of()));
        values.removeIf(chosen -> value.startsWith(chosen + "/"));
        values.add(value);
        return filtered(facet, values);
    }

    public SearchAddress without(String facet, String value) {
        var values = new ArrayList<>(filters.getOrDefault(facet, List.of()));
        values.remove(value);
        return filtered(facet, values);
    }

    public SearchAddress withoutFilters() {
        return new SearchAddress(words, new LinkedHashMap<>(), order, 1, "");
    }

    public SearchAddress words(String other) {
        return new SearchAddress(other, filters, order, 1, "");
    }

    public SearchAddress sorted(Order other) {
        return new SearchAddress(words, filters, other, 1, unfolded);
    }

    public SearchAddress at(int number) {
        return new SearchAddress(words, filters, order, number, unfolded);
    }

    public SearchAddress unfolding(String facet) {
        return new SearchAddress(words, filters, order, page, facet);
    }

    /// The part of the address after the path, with its question mark; empty for the bare page.
    public String query() {
        var parts = new ArrayList<String>();
        add(parts, "q", words);
        filters.forEach((facet, values) -> values.forEach(value -> add(parts, facet, value)));
        add(parts, "sort", order == Order.RELEVANCE ? "" : name(order));
        add(parts, "page", page == 1 ? "" : String.valueOf(page));
        add(parts, "more", unfolded);
        return parts.isEmpty() ? "" : "?" + String.join("&", parts);
    }

    static String name(Order order) {
        return order.name().toLowerCase(Locale.ROOT);
    }

    private SearchAddress filtered(String facet, List<String> values) {
        var changed = new LinkedHashMap<>(filters);
        changed.put(facet, List.copyOf(values));
        changed.values().removeIf(List::isEmpty);
        return new SearchAddress(words, changed, order, 1, unfolded);
    }

    private static void add(List<String> parts, String name, String value) {
        if (!value.isEmpty()) {
            parts.add(name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8));
        }
    }

    private static String one(Map<String, String[]> parameters, String name) {
        var values = parameters.get(name);
        return values == null || values.length == 0 ? "" : values[0];
    }

    private static Order order(String name) {
        return Arrays.stream(Order.values())
                .filter(order -> name(order).equals(name))
                .findFirst()
                .orElse(Order.RELEVANCE);
    }

    private static int page(String number) {
        return number.matches("[1-9]\\d{0,5}") ? Integer.parseInt(number) : 1;
    }
}
