package org.hexapla.kernel;

import java.util.Optional;
import java.util.Set;

/// A module's offer of facts of one measure: rows of the one shape of the design, in a view of the module's own
/// schema.
///
/// @param measure the name it is asked by, `library.votes`
/// @param name in every official language
/// @param definition what exactly is counted, in every official language
/// @param unit the message key of its unit
/// @param extent whether it happens on a day or counts from a day to a day
/// @param dimensions the columns and declared facets that it fills
/// @param view the SQL view with its schema, `library.fact_votes`
/// @param address where a record behind a fact opens, with `{record}` and `{lang}` in it; empty where the
/// records are not shown to anybody, so that they are only counted
/// @param metric what one of its quantity is, and what may be added to it
public record FactSource(
        String measure,
        LocalizedText name,
        LocalizedText definition,
        String unit,
        Extent extent,
        Set<String> dimensions,
        String view,
        String address,
        Metric metric) {

    public FactSource {
        if (!view.matches("[a-z_]+\\.[a-z0-9_]+")) {
            throw new IllegalArgumentException("not a view with its schema: " + view);
        }
        dimensions = Set.copyOf(dimensions);
    }

    // The eight are the design's own; most measures need nothing more.
    @SuppressWarnings("checkstyle:ParameterNumber")
    public FactSource(
            String measure,
            LocalizedText name,
            LocalizedText definition,
            String unit,
            Extent extent,
            Set<String> dimensions,
            String view,
            String address) {
        this(measure, name, definition, unit, extent, dimensions, view, address, Metric.of(measure));
    }

    public FactSource with(Metric other) {
        return new FactSource(measure, name, definition, unit, extent, dimensions, view, address, other);
    }

    /// A flow happens (a vote is cast); a stock holds (a document is in the collection).
    public enum Extent {
        FLOW,
        STOCK
    }

    /// What one of the quantity is. Only quantities of one metric may be added, and only where their parts
    /// stand apart.
    ///
    /// @param name the measure, unless several measures count the same things, such as documents
    /// held and documents digitized
    /// @param parts whether the quantities of two rows may be added at all
    /// @param keys how long the key of a person lasts
    /// @param subjects the kinds of what it is about, where subjects are written as an [ItemRef]:
    /// `occasions.event`
    /// @param several the facets of which one fact may have several values, in an array, so that their parts
    /// overlap
    /// @param usual the whole years that its `ratio to reference period` compares with
    /// @param scale whether its numbers are counts or parts of 1
    /// @param within the dimension of whose values only one may be meant at a time, such as a currency; empty where
    /// all of its quantities are of one kind
    public record Metric(
            String name,
            Parts parts,
            Keys keys,
            Set<String> subjects,
            Set<String> several,
            Optional<Period> usual,
            Scale scale,
            String within) {

        public Metric {
            subjects = Set.copyOf(subjects);
            several = Set.copyOf(several);
        }

        /// Rows that stand apart and persons with lasting keys.
        public static Metric of(String name) {
            return new Metric(name, Parts.APART, Keys.LASTING, Set.of(), Set.of(), Optional.empty(), Scale.NUMBER, "");
        }

        public Metric with(Parts other) {
            return new Metric(name, other, keys, subjects, several, usual, scale, within);
        }

        public Metric with(Keys other) {
            return new Metric(name, parts, other, subjects, several, usual, scale, within);
        }

        public Metric about(String... kinds) {
            return new Metric(name, parts, keys, Set.of(kinds), several, usual, scale, within);
        }

        public Metric withSeveral(String... dimensions) {
            return new Metric(name, parts, keys, subjects, Set.of(dimensions), usual, scale, within);
        }

        public Metric comparedWith(Period years) {
            return new Metric(name, parts, keys, subjects, several, Optional.of(years), scale, within);
        }

        /// Each of its quantities is itself a part of 1, such as how many of a hundred agreed, or whether one did:
        /// several come to their mean.
        public Metric asShare() {
            return new Metric(name, parts, keys, subjects, several, usual, Scale.SHARE, within);
        }

        /// Its quantities are of different kinds, told apart by a dimension: a sum is of one of them only.
        public Metric inOne(String dimension) {
            return new Metric(name, parts, keys, subjects, several, usual, scale, dimension);
        }
    }

    /// How the numbers of a measure are read.
    public enum Scale {
        NUMBER,
        SHARE
    }

    public enum Parts {
        /// Each row is something of its own: a vote, a download.
        APART,
        /// The same person or thing may stand in several rows, so that their sum counts it more than once.
        OVERLAPPING,
        /// Each row is a person at some time, and the number is of persons: a sum counts each person of its days once.
        PERSONS
    }

    public enum Keys {
        /// One key for a person for good, or no keys at all.
        LASTING,
        /// A new key every month, as for visitors without an account.
        MONTHLY
    }
}
