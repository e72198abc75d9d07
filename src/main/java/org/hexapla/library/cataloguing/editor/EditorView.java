package org.hexapla.library.cataloguing.editor;

import java.util.List;
import org.hexapla.authorities.Heading;
import org.hexapla.library.RecordId;
import org.hexapla.library.RecordKind;
import org.hexapla.library.cataloguing.lists.WorkList;
import org.jspecify.annotations.Nullable;

/// What the editor shows.
///
/// @param id null for a new record
/// @param version the one that the draft began with
/// @param name what the record is called in a heading: its symbol or number; empty for a new one
/// @param steps what can be undone, as the form carries it
/// @param status what came of the last act: a key of a message, or empty
/// @param desk what surrounds the form
public record EditorView(
        RecordKind kind,
        @Nullable RecordId id,
        int version,
        String name,
        Form form,
        Steps steps,
        String status,
        Desk desk) {

    /// The shortcuts of the editor's script, and the messages that say what they do.
    public static final List<Key> KEYS = List.of(
            new Key("Enter", "cataloguing.keys.next"),
            new Key("Alt + ↑ ↓", "cataloguing.keys.rows"),
            new Key("F2", "cataloguing.editor.add"),
            new Key("Shift + F2", "cataloguing.editor.copy"),
            new Key("Shift + F9", "cataloguing.editor.remove"),
            new Key("F8, Shift + F8", "cataloguing.keys.move"),
            new Key("F4", "cataloguing.editor.part-add"),
            new Key("Shift + F4", "cataloguing.editor.part-remove"),
            new Key("↓ ↑, Esc", "cataloguing.keys.offered"),
            new Key("F9", "cataloguing.editor.check"),
            new Key("Ctrl + S", "cataloguing.editor.save"),
            new Key("Alt + Z, Alt + Y", "cataloguing.keys.undo"));

    /// @param act the key of the message that says what it does
    public record Key(String keys, String act) {}

    /// Where the form is sent, after the language.
    public String address() {
        return id == null ? "/cataloguing/records/new?kind=" + kind.code() : "/cataloguing/records/" + id;
    }

    /// Where readers see the record, after the language and a slash.
    public String readersAddress() {
        return (kind == RecordKind.SPEECH ? "speeches/" : kind.code() + "s/") + id;
    }

    /// @param leader of the record, which nobody types
    /// @param focus the box to go on writing in, by its id; empty for none
    public record Form(String leader, List<Row> rows, List<Note> notes, String focus) {

        public long errors() {
            return notes.stream().filter(Note::isError).count();
        }

        public long warnings() {
            return notes.size() - errors();
        }

        /// What is about the record, and not beside a box.
        public List<Note> general() {
            return notes.stream().filter(note -> note.row() < 0).toList();
        }

        /// The first box with an error, as a place to go to.
        public String firstFault() {
            return notes.stream()
                    .filter(note -> note.isError() && note.row() >= 0)
                    .map(note -> "r" + note.row())
                    .findFirst()
                    .orElse("");
        }
    }

    public record Row(int place, String label, Draft.Row row, List<Part> parts, List<Note> notes) {}

    /// @param headings that control it, by the code of their kind; empty where none do
    /// @param offered those that may be meant
    public record Part(
            int place, String label, Draft.Part part, String headings, List<Heading> offered, List<Note> notes) {

        public boolean isLinked() {
            return part.heading() != null;
        }

        public boolean isFaulty() {
            return notes.stream().anyMatch(Note::isError);
        }
    }

    /// @param packed as the form carries them
    public record Steps(String packed, boolean hasPast, boolean hasFuture, boolean isUnsaved) {}

    /// @param holder who else works on the record; empty if nobody does
    /// @param list in which list it is; empty if in none
    /// @param mine lists into which it may be put
    /// @param beside the record to look at and copy from
    public record Desk(
            String holder,
            String list,
            List<WorkList> mine,
            @Nullable Beside beside) {}

    /// Another record, to look at and to copy from.
    public record Beside(RecordId id, String name, RecordKind kind, List<Copied> fields) {}

    /// @param isSame whether the record under edit has just this field
    public record Copied(int place, String label, Draft.Row row, boolean isSame) {

        public boolean isControl() {
            return row.isControl();
        }
    }
}
