package org.hexapla.library.proceedings;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// The sections of an index, in the order in which they are printed, each with the name by which the library's
/// programs have called it for decades.
public enum SectionKind {
    AGENDA("itpage", "AES"),
    SUBJECTS("itpsubj", "AES"),
    SPEECHES_BY_COUNTRY("itpitsc", "AES"),
    SPEECHES_BY_SPEAKER("itpitsp", "AES"),
    SPEECHES_BY_SUBJECT("itpitss", "AES"),
    DOCUMENTS("itpdsl", "AES"),
    MEETINGS("itpmeet", "AES"),
    RESOLUTIONS("itpres", "AES"),
    VOTES("itpvot", "AS"),
    SUPPLEMENTS("itpsor", "AE"),
    COMMITTEE_REPORTS("itpreps", "A");

    private final String name;
    private final Set<Organ> organs;

    SectionKind(String name, String letters) {
        this.name = name;
        this.organs = EnumSet.noneOf(Organ.class);
        for (var organ : Organ.values()) {
            if (letters.contains(organ.letter())) {
                organs.add(organ);
            }
        }
    }

    /// The old name: `itpsubj`.
    public String oldName() {
        return name;
    }

    /// In addresses and tables: `speeches-by-country`.
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public String messageKey() {
        return "proceedings.section." + code();
    }

    public boolean isOf(Organ organ) {
        return organs.contains(organ);
    }

    /// Whether its rows have columns: a list of resolutions, a chart of votes.
    public boolean isTable() {
        return this == RESOLUTIONS || this == VOTES;
    }

    /// Whether its lines begin with words and end with symbols.
    public boolean beginsWithWords() {
        return switch (this) {
            case AGENDA, SPEECHES_BY_COUNTRY, SPEECHES_BY_SPEAKER, SPEECHES_BY_SUBJECT, COMMITTEE_REPORTS -> true;
            case SUBJECTS, DOCUMENTS, MEETINGS, RESOLUTIONS, VOTES, SUPPLEMENTS -> false;
        };
    }

    public static List<SectionKind> of(Organ organ) {
        return Stream.of(values()).filter(kind -> kind.isOf(organ)).toList();
    }

    public static Optional<SectionKind> parse(String code) {
        return Stream.of(values()).filter(kind -> kind.code().equals(code)).findFirst();
    }
}
