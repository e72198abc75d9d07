package org.hexapla.forms.making;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hexapla.forms.Form;
import org.hexapla.forms.FormCode;
import org.jspecify.annotations.Nullable;

/// A form with all its versions.
///
/// @param retention for how many days answers are kept once they are handed in; null for as long as nobody erases them
/// @param versions the latest first; the first may be a draft
public record KeptForm(FormCode code, Kind kind, @Nullable Integer retention, List<Version> versions) {

    public KeptForm {
        versions = List.copyOf(versions);
    }

    /// @param revision grows with each change of a draft
    /// @param published null for a draft
    public record Version(Form form, int revision, @Nullable Instant published) {

        public boolean isDraft() {
            return published == null;
        }
    }

    public Optional<Version> draft() {
        return versions.stream().filter(Version::isDraft).findFirst();
    }

    public Optional<Version> current() {
        return versions.stream().filter(version -> !version.isDraft()).findFirst();
    }

    /// What the staff works on or, if nobody does, what is published.
    public Form latest() {
        return versions.getFirst().form();
    }

    public enum Kind {
        FORM,
        /// Anybody may be asked to answer it, at an address of its own.
        SURVEY;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static Optional<Kind> parse(String code) {
            return Arrays.stream(values())
                    .filter(kind -> kind.code().equals(code.strip()))
                    .findFirst();
        }
    }
}
