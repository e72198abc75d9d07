package org.hexapla.library.machines.sru;

import java.util.List;

/// A question in the Contextual Query Language (CQL 1.2), taken apart.
sealed interface Cql {

    /// A term, looked for in an index.
    ///
    /// @param index empty where none is named
    /// @param relation as written, in small letters
    /// @param modifiers of the relation
    record Clause(String index, String relation, List<String> modifiers, String term) implements Cql {

        static final String ANY_INDEX = "cql.serverchoice";

        @Override
        public String toString() {
            var sought = '"' + term.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
            return index.isEmpty() ? sought : index + " " + relation + modified(modifiers) + " " + sought;
        }
    }

    /// @param modifiers of the operator
    record Joined(Cql left, Operator operator, List<String> modifiers, Cql right) implements Cql {

        @Override
        public String toString() {
            return "(" + left + ") " + operator.name().toLowerCase(java.util.Locale.ROOT) + modified(modifiers) + " ("
                    + right + ")";
        }
    }

    enum Operator {
        AND,
        OR,
        NOT,
        PROX
    }

    /// A whole question.
    ///
    /// @param sortedBy what the answers are sorted by, each with its modifiers
    record Question(Cql cql, List<SortKey> sortedBy) {}

    record SortKey(String index, List<String> modifiers) {}

    private static String modified(List<String> modifiers) {
        return modifiers.isEmpty() ? "" : "/" + String.join("/", modifiers);
    }
}
