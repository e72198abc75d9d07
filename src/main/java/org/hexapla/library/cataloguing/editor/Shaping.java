package org.hexapla.library.cataloguing.editor;

import java.util.Collections;
import java.util.List;
import java.util.function.UnaryOperator;
import org.hexapla.library.cataloguing.editor.Draft.Part;
import org.hexapla.library.cataloguing.editor.Draft.Row;

/// Adds, removes, doubles and moves the fields and subfields of a draft. What is asked of a place that there is
/// not leaves the draft as it is.
final class Shaping {

    private Shaping() {}

    static Draft after(Act act, Draft draft) {
        var row = act.row();
        return switch (act.verb()) {
            case ADD -> draft.rows(rows -> added(rows, row, Row.empty()));
            case NEED -> draft.rows(rows -> added(rows, placeOf(tag(act), rows) - 1, Row.of(tag(act))));
            case REMOVE -> draft.rows(rows -> removed(rows, row));
            case COPY -> draft.rows(rows -> copied(rows, row));
            case UP -> draft.rows(rows -> swapped(rows, row, row - 1));
            case DOWN -> draft.rows(rows -> swapped(rows, row, row + 1));
            case PART_ADD -> parts(draft, row, parts -> added(parts, act.part(), Part.empty()));
            case PART_REMOVE -> parts(draft, row, parts -> removed(parts, act.part()));
            case PART_COPY -> parts(draft, row, parts -> copied(parts, act.part()));
            case PART_UP -> parts(draft, row, parts -> swapped(parts, act.part(), act.part() - 1));
            case PART_DOWN -> parts(draft, row, parts -> swapped(parts, act.part(), act.part() + 1));
            case CHECK, SAVE, SAVE_AS_NEW, UNDO, REDO, FIND, CHOOSE, TAKE -> draft;
        };
    }

    /// Where the cataloguer goes on writing after the act.
    static Focus focus(Act act, Draft after) {
        var row = Math.clamp(
                switch (act.verb()) {
                    case ADD, COPY, DOWN -> act.row() + 1L;
                    case UP -> act.row() - 1L;
                    default -> act.row();
                },
                0,
                Math.max(0, after.rows().size() - 1));
        return switch (act.verb()) {
            case ADD -> new Focus(row, -1);
            case NEED -> new Focus(Math.max(0, placeOf(tag(act), after.rows()) - 1), 0);
            case PART_ADD, PART_COPY, PART_DOWN -> new Focus(row, act.part() + 1);
            case PART_UP, PART_REMOVE -> new Focus(row, Math.max(0, act.part() - 1));
            case REMOVE, COPY, UP, DOWN -> new Focus(row, 0);
            case FIND, CHOOSE -> new Focus(row, Math.max(0, act.part()));
            case CHECK, SAVE, SAVE_AS_NEW, UNDO, REDO, TAKE -> Focus.NOWHERE;
        };
    }

    /// Before the first field of the tags that follow.
    static int placeOf(String tag, List<Row> rows) {
        var place = rows.size();
        while (place > 0 && rows.get(place - 1).tag().compareTo(tag) > 0) {
            place--;
        }
        return place;
    }

    private static String tag(Act act) {
        return "%03d".formatted(Math.clamp(act.row(), 1, 999));
    }

    /// @param part the subfield, or -1 for the tag
    record Focus(int row, int part) {

        static final Focus NOWHERE = new Focus(-1, -1);
    }

    private static Draft parts(Draft draft, int row, UnaryOperator<List<Part>> work) {
        return row >= 0 && row < draft.rows().size() ? draft.parts(row, work) : draft;
    }

    private static <T> List<T> added(List<T> list, int after, T one) {
        list.add(Math.clamp(after + 1L, 0, list.size()), one);
        return list;
    }

    private static <T> List<T> removed(List<T> list, int place) {
        if (place >= 0 && place < list.size()) {
            list.remove(place);
        }
        return list;
    }

    private static <T> List<T> copied(List<T> list, int place) {
        if (place >= 0 && place < list.size()) {
            list.add(place + 1, list.get(place));
        }
        return list;
    }

    private static <T> List<T> swapped(List<T> list, int one, int other) {
        if (one >= 0 && other >= 0 && one < list.size() && other < list.size()) {
            Collections.swap(list, one, other);
        }
        return list;
    }
}
