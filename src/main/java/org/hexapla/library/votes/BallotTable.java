package org.hexapla.library.votes;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.Map;
import javax.sql.DataSource;
import org.hexapla.library.RecordId;
import org.postgresql.PGConnection;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.jdbc.support.SQLErrorCodeSQLExceptionTranslator;
import org.springframework.stereotype.Component;

/// Writes ballots by the hundred thousand, through PostgreSQL's COPY.
@Component
class BallotTable {

    private final DataSource source;

    BallotTable(DataSource source) {
        this.source = source;
    }

    /// Adds the ballots of roll calls, in the caller's transaction.
    void copyIn(Map<RecordId, RollCall> rollCalls) {
        var rows = new StringBuilder();
        rollCalls.forEach((record, rollCall) -> rollCall.ballots()
                .forEach(ballot -> rows.append(record.value())
                        .append('\t')
                        .append(ballot.state().value())
                        .append('\t')
                        .append(ballot.letter().code())
                        .append('\t')
                        .append(escaped(ballot.named()))
                        .append('\n')));
        var connection = DataSourceUtils.getConnection(source);
        try {
            connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn(
                            "copy library.ballot (roll_call, state, letter, named) from stdin",
                            new StringReader(rows.toString()));
        } catch (SQLException e) {
            throw new SQLErrorCodeSQLExceptionTranslator(source).translate("copy of ballots", null, e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            DataSourceUtils.releaseConnection(connection, source);
        }
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\")
                .replace("\t", "\\t")
                .replace("\n", "\\n")
                .replace("\r", "\\r");
    }
}
