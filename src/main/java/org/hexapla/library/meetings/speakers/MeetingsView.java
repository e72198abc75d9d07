package org.hexapla.library.meetings.speakers;

import java.util.List;

/// The meetings whose records were read.
public record MeetingsView(List<Row> rows) {

    public record Row(Meeting meeting, int proposed, int open, int accepted) {}
}
