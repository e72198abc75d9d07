package org.hexapla.library.marc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import org.hexapla.kernel.Symbol;
import org.hexapla.library.HeldMeeting;

/// A meeting as each part of the library that knows of meetings asks for it: `meeting`, `body`, `session`, `date`.
public final class MeetingRow {

    private MeetingRow() {}

    public static HeldMeeting read(ResultSet row, int number) throws SQLException {
        return new HeldMeeting(
                Symbol.of(row.getString("meeting")),
                row.getString("body"),
                row.getString("session"),
                row.getObject("date", LocalDate.class));
    }
}
