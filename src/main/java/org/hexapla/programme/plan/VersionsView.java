package org.hexapla.programme.plan;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The versions of the plans, and what differs between two of them.
///
/// @param comparison null where nothing is compared
public record VersionsView(
        List<Version> versions, boolean mayRevise, @Nullable Comparison comparison) {

    /// @param by the name of who made it; empty where the account is no more
    public record Version(int number, Plan.State state, int from, int to, Instant created, String by) {}

    /// @param acts what was done to the later of the two, the latest first
    public record Comparison(int before, int after, List<Difference> differences, List<Act> acts) {}

    /// @param field the name of a field, `name-fr`
    public record Difference(String code, String field, String before, String after) {

        /// The message key of the field's name, without its language.
        public String labelKey() {
            return "programme.field." + field.replaceFirst("-.*", "");
        }

        /// The language of the field; empty where it has none.
        public String language() {
            return field.indexOf('-') < 0 ? "" : field.substring(field.indexOf('-') + 1);
        }
    }

    /// @param code of the piece; empty for the whole plan
    public record Act(Instant at, String by, String act, String code) {}
}
