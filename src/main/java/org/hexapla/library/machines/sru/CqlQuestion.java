package org.hexapla.library.machines.sru;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hexapla.kernel.Language;
import org.hexapla.library.RecordKind;
import org.hexapla.library.machines.sru.Cql.Clause;
import org.hexapla.library.machines.sru.Cql.Joined;
import org.hexapla.library.machines.sru.Cql.Operator;
import org.hexapla.search.SearchQuestion;

/// A question in CQL as one that our index understands: groups of which all must be met, by one of their parts each,
/// and parts that must not be met.
final class CqlQuestion {

    /// Our index's words for the names that questions use; empty for everywhere.
    static final SequencedMap<String, String> INDEXES = indexes();

    static final Set<String> EXACT = Set.of("=", "==", "exact", "adj", "scr", "all", "any");

    /// More would be a question that nobody asks, and costs.
    private static final int MOST_PARTS = 32;

    private static final int LONGEST = 500;

    private final List<List<String>> required;
    private final List<String> excluded;

    private CqlQuestion(List<List<String>> required, List<String> excluded) {
        this.required = required;
        this.excluded = excluded;
    }

    private static SequencedMap<String, String> indexes() {
        var indexes = new LinkedHashMap<String, String>();
        indexes.put("cql.serverchoice", "");
        indexes.put("cql.anywhere", "");
        indexes.put("cql.allrecords", "");
        indexes.put("dc.title", "title");
        indexes.put("dc.subject", "subject");
        indexes.put("dc.identifier", "symbol");
        indexes.put("dc.creator", "body");
        indexes.put("dc.date", "year");
        Stream.of("title", "subject", "symbol", "body", "session", "year").forEach(own -> indexes.put(own, own));
        return indexes;
    }

    /// @throws SruRefusal for what our index cannot be asked
    static SearchQuestion of(String written, Language reader, int page, int size) {
        var question = CqlReader.read(written);
        var meant = of(question.cql());
        var text = meant.text();
        if (meant.parts() > MOST_PARTS) {
            throw new SruRefusal(38, String.valueOf(MOST_PARTS));
        }
        if (text.length() > LONGEST) {
            throw new SruRefusal(12, String.valueOf(LONGEST));
        }
        return new SearchQuestion(
                text,
                reader,
                Map.of(),
                Stream.of(RecordKind.values())
                        .map(kind -> "library." + kind.code())
                        .toList(),
                order(question.sortedBy()),
                page,
                size);
    }

    private static SearchQuestion.Order order(List<Cql.SortKey> keys) {
        if (keys.isEmpty()) {
            return SearchQuestion.Order.RELEVANCE;
        }
        var key = keys.getFirst();
        var isDescending = key.modifiers().contains("sort.descending");
        if (keys.size() == 1 && Set.of("dc.date", "year").contains(key.index().toLowerCase(java.util.Locale.ROOT))) {
            return isDescending ? SearchQuestion.Order.NEWEST : SearchQuestion.Order.OLDEST;
        }
        if (keys.size() == 1 && !isDescending && key.index().equalsIgnoreCase("dc.identifier")) {
            return SearchQuestion.Order.SYMBOL;
        }
        throw new SruRefusal(80, key.index());
    }

    private static CqlQuestion of(Cql cql) {
        return switch (cql) {
            case Clause clause -> of(clause);
            case Joined joined -> of(joined);
        };
    }

    private static CqlQuestion of(Joined joined) {
        if (joined.operator() == Operator.PROX) {
            throw new SruRefusal(39, "");
        }
        if (!joined.modifiers().isEmpty()) {
            throw new SruRefusal(46, joined.modifiers().getFirst());
        }
        var left = of(joined.left());
        var right = of(joined.right());
        return switch (joined.operator()) {
            case AND -> new CqlQuestion(both(left.required, right.required), both(left.excluded, right.excluded));
            case OR -> left.or(right);
            case NOT -> left.without(right);
            case PROX -> throw new SruRefusal(39, "");
        };
    }

    /// (a and b) or c is (a or c) and (b or c).
    private CqlQuestion or(CqlQuestion other) {
        if (!excluded.isEmpty() || !other.excluded.isEmpty()) {
            throw new SruRefusal(48, "not within or");
        }
        var groups = new ArrayList<List<String>>();
        for (var one : required) {
            other.required.forEach(another -> groups.add(both(one, another)));
            if (groups.size() > MOST_PARTS) {
                throw new SruRefusal(38, String.valueOf(MOST_PARTS));
            }
        }
        return new CqlQuestion(groups, List.of());
    }

    /// Without a or b is without a and without b; without a and b is none of ours.
    private CqlQuestion without(CqlQuestion other) {
        if (other.required.size() != 1 || !other.excluded.isEmpty()) {
            throw new SruRefusal(48, "not of more than one thing");
        }
        return new CqlQuestion(required, both(excluded, other.required.getFirst()));
    }

    private static CqlQuestion of(Clause clause) {
        var index = clause.index().isEmpty() ? Clause.ANY_INDEX : clause.index();
        var ours = INDEXES.get(index);
        if (ours == null) {
            throw new SruRefusal(16, index);
        }
        if (!EXACT.contains(clause.relation())) {
            throw new SruRefusal(19, clause.relation());
        }
        clause.modifiers().stream()
                .filter(modifier -> !modifier.equals("word") && !modifier.equals("ignorecase"))
                .findFirst()
                .ifPresent(modifier -> {
                    throw new SruRefusal(20, modifier);
                });
        if (index.equals("cql.allrecords")) {
            return new CqlQuestion(List.of(), List.of());
        }
        if (clause.term().isBlank()) {
            throw new SruRefusal(27, index);
        }
        if (ours.equals("year") && !clause.term().matches("\\d{4}")) {
            throw new SruRefusal(36, clause.term());
        }
        return switch (clause.relation()) {
            case "any" -> new CqlQuestion(List.of(words(ours, clause.term())), List.of());
            case "all" ->
                new CqlQuestion(
                        words(ours, clause.term()).stream().map(List::of).toList(), List.of());
            default -> new CqlQuestion(List.of(List.of(part(ours, clause.term()))), List.of());
        };
    }

    private static List<String> words(String index, String term) {
        return Stream.of(term.strip().split("\\s+"))
                .map(word -> part(index, word))
                .toList();
    }

    /// A part of the question as our index reads it: in quotation marks, so that it means itself.
    private static String part(String index, String term) {
        var scope = index.isEmpty() ? "" : index + ":";
        var plain = term.replaceAll("[\"“”„«»「」《》]", " ").strip();
        if (plain.startsWith("^") || plain.endsWith("^") && !plain.endsWith("\\^")) {
            throw new SruRefusal(31, term);
        }
        if (plain.matches("[\\p{L}\\p{M}\\p{N}]{2,}\\*")) {
            return scope + plain;
        }
        if (plain.matches("(?s)(|.*[^\\\\])[*?].*")) {
            throw new SruRefusal(28, term);
        }
        var meant = plain.replace("\\", "");
        if (meant.isBlank()) {
            throw new SruRefusal(27, term);
        }
        return scope + '"' + meant + '"';
    }

    private int parts() {
        return required.stream().mapToInt(List::size).sum() + excluded.size();
    }

    private String text() {
        return Stream.concat(
                        required.stream().map(group -> String.join(" OR ", group)),
                        excluded.stream().map(part -> "-" + part))
                .collect(Collectors.joining(" "));
    }

    private static <T> List<T> both(List<T> some, List<T> more) {
        return Stream.concat(some.stream(), more.stream()).distinct().toList();
    }
}
