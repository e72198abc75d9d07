package org.hexapla.partners.outcome;

import java.util.List;
import java.util.Map;
import org.hexapla.forms.Door;
import org.hexapla.forms.Sheet;
import org.jspecify.annotations.Nullable;

/// A consultation before everybody.
///
/// @param versions of its outcome that were published, the youngest first
public record ConsultationView(Consultation consultation, boolean isOpen, List<Outcome> versions) {

    /// Somebody is about to contribute.
    ///
    /// @param typed what was typed beside the form, by the names of the fields
    public record Filling(Consultation consultation, Sheet sheet, Map<String, String> typed, Door door) {

        public String value(String field) {
            return typed.getOrDefault(field, "");
        }
    }

    /// Somebody's own contribution.
    ///
    /// @param outcome the youngest version that was published; null while there is none
    public record Own(
            Consultation consultation,
            Contribution contribution,
            Sheet sheet,
            String secret,
            @Nullable Outcome outcome) {

        public List<Integer> paragraphs() {
            return outcome == null ? List.of() : outcome.standingOn(contribution.number());
        }
    }

    /// An outcome document.
    ///
    /// @param cited the contributions that it stands on
    /// @param asked the number of a contribution that is looked for; 0 for none
    public record Document(
            Consultation consultation, Outcome outcome, List<Outcome> versions, List<Contribution> cited, int asked) {

        public List<Integer> standing() {
            return asked == 0 ? List.of() : outcome.standingOn(asked);
        }
    }

    /// A consultation before the staff.
    public record Desk(
            Consultation consultation, List<Theme> themes, List<Contribution> contributions, List<Outcome> versions) {

        public List<Theme> under(long parent) {
            return themes.stream().filter(theme -> theme.parent() == parent).toList();
        }
    }

    /// A contribution before the staff.
    public record Reading(
            Consultation consultation,
            Contribution contribution,
            Sheet sheet,
            List<Theme> themes,
            List<Theme.Passage> passages) {

        public Theme theme(Theme.Passage passage) {
            return themes.stream()
                    .filter(theme -> theme.id() == passage.theme())
                    .findFirst()
                    .orElseThrow();
        }
    }
}
