package org.hexapla.programme.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.LocalizedText;
import org.hexapla.kernel.Period;

/// A report as it stands.
///
/// @param edition grows with every change
public record PeriodicReport(
        long id, String code, Period period, State state, LocalizedText title, Content content, int edition) {

    /// Where a report is on its way to readers.
    public enum State {
        DRAFT,
        REVIEW,
        APPROVED,
        FROZEN,
        ISSUED;

        public String code() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }

        public String messageKey() {
            return "report.state." + code();
        }

        static State of(String code) {
            return valueOf(code.toUpperCase(java.util.Locale.ROOT));
        }

        boolean mayBecome(State next) {
            return switch (this) {
                case DRAFT -> next == REVIEW;
                case REVIEW -> next == APPROVED || next == DRAFT;
                case APPROVED -> next == FROZEN || next == DRAFT;
                case FROZEN -> next == ISSUED || next == DRAFT;
                case ISSUED -> false;
            };
        }

        /// The steps that may be taken from here.
        public List<State> next() {
            return List.of(values()).stream().filter(this::mayBecome).toList();
        }

        boolean isOpen() {
            return this == DRAFT || this == REVIEW;
        }

        boolean hasKeptFigures() {
            return this == FROZEN || this == ISSUED;
        }
    }

    public enum Kind {
        HEADING,
        SUBHEADING,
        PARAGRAPH;

        public String code() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }

        public String messageKey() {
            return "report.kind." + code();
        }

        static Optional<Kind> of(String code) {
            return List.of(values()).stream()
                    .filter(kind -> kind.code().equals(code))
                    .findFirst();
        }
    }

    /// A heading or a paragraph.
    ///
    /// @param id stays the same wherever the part is moved
    /// @param code of a paragraph, to be spoken of in tables: `R12`; empty for headings
    /// @param texts the words with their figures, by language tag
    public record Part(String id, Kind kind, String code, Map<String, String> texts) {

        public Part {
            texts = Map.copyOf(texts);
        }

        public String text(Language language) {
            return texts.getOrDefault(language.tag(), "");
        }

        Part with(Language language, String text) {
            var changed = new TreeMap<>(texts);
            if (text.isBlank()) {
                changed.remove(language.tag());
            } else {
                changed.put(language.tag(), text.strip());
            }
            return new Part(id, kind, code, changed);
        }
    }

    /// All words and all figures.
    public record Content(List<Part> parts, List<BoundFigure> figures) {

        public Content {
            parts = List.copyOf(parts);
            figures = List.copyOf(figures);
        }

        Optional<Part> part(String id) {
            return parts.stream().filter(part -> part.id().equals(id)).findFirst();
        }

        Content with(Part changed) {
            return new Content(
                    parts.stream()
                            .map(part -> part.id().equals(changed.id()) ? changed : part)
                            .toList(),
                    figures);
        }

        Content without(Part gone) {
            return new Content(
                    parts.stream().filter(part -> !part.id().equals(gone.id())).toList(), figures);
        }

        /// With a part right behind another; at the beginning where there is no other.
        Content with(Part added, String behind) {
            var all = new ArrayList<>(parts);
            int place = 0;
            for (int i = 0; i < parts.size(); i++) {
                if (parts.get(i).id().equals(behind)) {
                    place = i + 1;
                }
            }
            all.add(place, added);
            return new Content(all, figures);
        }

        /// With a part so many places further down.
        Content moved(Part part, int places) {
            var all = new ArrayList<>(parts);
            int from = all.indexOf(part);
            all.remove(from);
            all.add(Math.clamp(from + (long) places, 0, all.size()), part);
            return new Content(all, figures);
        }

        Content with(BoundFigure bound) {
            var all = new ArrayList<>(figures);
            all.removeIf(figure -> figure.name().equals(bound.name()));
            all.add(bound);
            return new Content(parts, all);
        }

        Content withoutFigure(String name) {
            return new Content(
                    parts,
                    figures.stream()
                            .filter(figure -> !figure.name().equals(name))
                            .toList());
        }
    }

    /// The printed number of each part: paragraphs are counted through, headings have none.
    public Map<String, String> numbers() {
        var numbers = new TreeMap<String, String>();
        int last = 0;
        for (var part : content.parts()) {
            numbers.put(part.id(), part.kind() == Kind.PARAGRAPH ? Integer.toString(++last) : "");
        }
        return numbers;
    }

    PeriodicReport with(Content other) {
        return new PeriodicReport(id, code, period, state, title, other, edition);
    }
}
