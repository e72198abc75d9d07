package org.hexapla.library.cataloguing.editor;

import java.util.Optional;
import org.hexapla.authorities.AuthorityId;
import org.hexapla.authorities.Headings;
import org.hexapla.library.marc.MarcRecords;
import org.springframework.stereotype.Component;

/// Does to a draft what a button asks, but for saving it.
@Component
class Working {

    private final Checking checking;
    private final Drafting drafting;
    private final Headings headings;
    private final MarcRecords records;

    Working(Checking checking, Drafting drafting, Headings headings, MarcRecords records) {
        this.checking = checking;
        this.drafting = drafting;
        this.headings = headings;
        this.records = records;
    }

    /// @param sheet with the steps as the form carried them
    /// @param typed what stands in the boxes now
    Sheet after(Act act, Sheet sheet, Draft typed) {
        var steps = sheet.steps();
        return switch (act.verb()) {
            case UNDO -> checked(sheet.to(steps.back(typed), Shaping.Focus.NOWHERE));
            case REDO -> checked(sheet.to(steps.forward(typed), Shaping.Focus.NOWHERE));
            case FIND -> sheet.to(steps.to(typed, typed), Shaping.Focus.NOWHERE).asking(Shaping.focus(act, typed));
            case CHOOSE -> changed(act, sheet, typed, chosen(act, sheet, typed));
            case TAKE -> changed(act, sheet, typed, taken(act, sheet, typed));
            case CHECK -> {
                var next = checked(sheet.to(steps.to(typed, typed), Shaping.Focus.NOWHERE));
                yield next.notes().isEmpty() ? next.saying("cataloguing.editor.nothing-wrong") : next;
            }
            case SAVE, SAVE_AS_NEW -> sheet.to(steps.to(typed, typed), Shaping.Focus.NOWHERE);
            case ADD, NEED, REMOVE, COPY, UP, DOWN, PART_ADD, PART_REMOVE, PART_COPY, PART_UP, PART_DOWN ->
                changed(act, sheet, typed, Shaping.after(act, typed));
        };
    }

    /// With what is wrong with it beside the boxes.
    Sheet checked(Sheet sheet) {
        return sheet.with(checking.check(sheet));
    }

    private Sheet changed(Act act, Sheet sheet, Draft typed, Draft result) {
        var next = sheet.to(sheet.steps().to(typed, result), Shaping.focus(act, result));
        // A new record is checked when somebody asks, not while its first boxes are filled.
        return sheet.id() == null ? next : checked(next);
    }

    private Draft chosen(Act act, Sheet sheet, Draft typed) {
        var heading = act.number() > 0
                ? headings.find(new AuthorityId(act.number()))
                : Optional.<org.hexapla.authorities.Heading>empty();
        if (heading.isEmpty() || act.row() < 0 || act.row() >= typed.rows().size()) {
            return typed;
        }
        return typed.rows(rows -> {
            rows.set(act.row(), drafting.linked(sheet.kind(), rows.get(act.row()), heading.get()));
            return rows;
        });
    }

    /// A copy of a field of the record beside, after the last field of a tag that does not follow its own.
    private Draft taken(Act act, Sheet sheet, Draft typed) {
        var other = Optional.ofNullable(sheet.beside()).flatMap(records::find);
        if (other.isEmpty()) {
            return typed;
        }
        var rows = drafting.draft(other.get().kind(), other.get().record()).rows();
        if (act.row() < 0 || act.row() >= rows.size()) {
            return typed;
        }
        var row = rows.get(act.row());
        return typed.rows(own -> {
            own.add(Shaping.placeOf(row.tag(), own), row);
            return own;
        });
    }
}
