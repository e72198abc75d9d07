package org.hexapla.library.cataloguing.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.hexapla.authorities.AuthorityId;
import org.jspecify.annotations.Nullable;

/// A record while somebody writes it: whatever stands in the boxes, right or not yet.
///
/// @param leader as it came; nobody types it
public record Draft(String leader, List<Row> rows) {

    public Draft {
        rows = List.copyOf(rows);
    }

    /// A field.
    ///
    /// @param tag as typed
    /// @param first indicator as typed, empty for a blank
    public record Row(String tag, String first, String second, List<Part> parts) {

        public Row {
            parts = List.copyOf(parts);
        }

        static Row empty() {
            return new Row("", "", "", List.of(Part.empty()));
        }

        /// An empty field of a tag.
        static Row of(String tag) {
            return new Row(tag, "", "", List.of(new Part("a", "", null)));
        }

        /// Whether it has words and nothing else.
        public boolean isControl() {
            return tag.matches("00[1-9]");
        }

        boolean isEmpty() {
            return parts.stream().allMatch(part -> part.value().isBlank());
        }

        Row with(List<Part> others) {
            return new Row(tag, first, second, others.isEmpty() ? List.of(Part.empty()) : others);
        }
    }

    /// A subfield.
    ///
    /// @param heading that its words are those of, if they are
    public record Part(String code, String value, @Nullable AuthorityId heading) {

        static Part empty() {
            return new Part("", "", null);
        }

        static Part of(char code, String value) {
            return new Part(String.valueOf(code), value, null);
        }
    }

    /// This draft with its list of fields worked over.
    Draft rows(UnaryOperator<List<Row>> work) {
        return new Draft(leader, work.apply(new ArrayList<>(rows)));
    }

    /// This draft with the subfields of one field worked over.
    Draft parts(int row, UnaryOperator<List<Part>> work) {
        return rows(all -> {
            var old = all.get(row);
            all.set(row, old.with(work.apply(new ArrayList<>(old.parts()))));
            return all;
        });
    }
}
