package org.hexapla;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import javax.sql.DataSource;

/// The database with one connection and little patience: whoever needs a second while holding the first gets none, as
/// when many come at once.
public final class OneConnection {

    private OneConnection() {}

    public static HikariDataSource of(DataSource database) {
        var narrow = new HikariConfig();
        narrow.setDataSource(database);
        narrow.setMaximumPoolSize(1);
        narrow.setConnectionTimeout(1000);
        return new HikariDataSource(narrow);
    }
}
