package org.hexapla.library.cataloguing.editor;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What the pressed button asks for: `copy:3`, `part-remove:3:1`, `choose:3:0:1234`; `need:245` names a tag.
///
/// @param row the field that is meant, from 0
/// @param part the subfield, from 0
/// @param number of whatever else is named
record Act(Verb verb, int row, int part, long number) {

    static final Act CHECK = new Act(Verb.CHECK, -1, -1, 0);

    /// What a form asks that carries no button, or one that is not ours: to be looked at.
    static Act parse(String written) {
        var pieces = List.of(written.split(":"));
        if (pieces.isEmpty() || pieces.stream().skip(1).anyMatch(piece -> !piece.matches("-?\\d{1,18}"))) {
            return CHECK;
        }
        return Verb.parse(pieces.getFirst())
                .map(verb -> new Act(verb, (int) number(pieces, 1), (int) number(pieces, 2), number(pieces, 3)))
                .orElse(CHECK);
    }

    private static long number(List<String> pieces, int place) {
        return place < pieces.size() ? Long.parseLong(pieces.get(place)) : -1;
    }

    enum Verb {
        CHECK("check"),
        SAVE("save"),
        SAVE_AS_NEW("save-as-new"),
        UNDO("undo"),
        REDO("redo"),
        ADD("add"),
        NEED("need"),
        REMOVE("remove"),
        COPY("copy"),
        UP("up"),
        DOWN("down"),
        PART_ADD("part-add"),
        PART_REMOVE("part-remove"),
        PART_COPY("part-copy"),
        PART_UP("part-up"),
        PART_DOWN("part-down"),
        FIND("find"),
        CHOOSE("choose"),
        TAKE("take");

        private final String code;

        Verb(String code) {
            this.code = code;
        }

        static Optional<Verb> parse(String code) {
            return Stream.of(values()).filter(verb -> verb.code.equals(code)).findFirst();
        }
    }
}
