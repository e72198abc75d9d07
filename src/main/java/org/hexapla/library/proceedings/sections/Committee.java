package org.hexapla.library.proceedings.sections;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Where the Assembly meets, in the order in which the index has it.
enum Committee {
    PLENARY("PLENARY", '8', "/PLENARY/"),
    CREDENTIALS("CREDENTIALS COMMITTEE", '9', "/CC/"),
    GENERAL("GENERAL COMMITTEE", 'A', "/BUR/"),
    FIRST("FIRST COMMITTEE", '1', "/C.1/"),
    FOURTH("SPECIAL POLITICAL AND DECOLONIZATION COMMITTEE (FOURTH COMMITTEE)", '4', "/C.4/"),
    SECOND("SECOND COMMITTEE", '2', "/C.2/"),
    THIRD("THIRD COMMITTEE", '3', "/C.3/"),
    FIFTH("FIFTH COMMITTEE", '5', "/C.5/"),
    SIXTH("SIXTH COMMITTEE", '6', "/C.6/");

    private final String printed;
    private final char sign;
    private final String level;

    Committee(String printed, char sign, String level) {
        this.printed = printed;
        this.sign = sign;
        this.level = level;
    }

    /// The codes of the reports of main and procedural committees, in their order.
    static List<String> reportCodes() {
        return List.of("G09", "G1A", "G11", "G14", "G22", "G33", "G55", "G66");
    }

    String printed() {
        return printed;
    }

    /// By the third character of a code: `G88`, `G1A`, `G11`.
    static Optional<Committee> ofCode(String code) {
        return code.length() < 3
                ? Optional.empty()
                : Stream.of(values())
                        .filter(committee -> committee.sign == code.charAt(2))
                        .findFirst();
    }

    /// By the symbol of a document; what names no committee is of the plenary.
    static Committee ofDocument(Numbering numbering) {
        return Stream.of(values())
                .filter(committee -> numbering.has(committee.level))
                .findFirst()
                .orElse(PLENARY);
    }
}
