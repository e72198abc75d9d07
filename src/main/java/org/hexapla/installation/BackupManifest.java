package org.hexapla.installation;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What a backup file holds, written into it last, as `manifest.json`.
///
/// @param format of the file; a later program reads earlier formats
/// @param migrations by module, the version its tables had
/// @param sequences by name, the last number given out; null if none was
/// @param entries by name, what each entry of the file must be
record BackupManifest(
        int format,
        Instant taken,
        Map<String, String> migrations,
        List<TableCopy> tables,
        Map<String, @Nullable Long> sequences,
        Map<String, Entry> entries) {

    static final int FORMAT = 1;
    static final String NAME = "manifest.json";

    /// @param rows how many there were
    record TableCopy(String schema, String name, List<String> columns, long rows) {

        String entry() {
            return "tables/%s.%s".formatted(schema, name);
        }

        String sqlName() {
            return CopiedDatabase.quoted(schema) + '.' + CopiedDatabase.quoted(name);
        }

        String sqlColumns() {
            return columns.stream()
                    .map(CopiedDatabase::quoted)
                    .collect(java.util.stream.Collectors.joining(", ", "(", ")"));
        }
    }

    record Entry(long bytes, String sha256) {}
}
