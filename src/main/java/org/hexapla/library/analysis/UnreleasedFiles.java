package org.hexapla.library.analysis;

import org.hexapla.archive.ClosedFiles;
import org.hexapla.archive.FileId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What is in analysis and in no document that readers see is not to be had under the address of the file either.
@Component
class UnreleasedFiles implements ClosedFiles {

    private final JdbcClient database;

    UnreleasedFiles(JdbcClient database) {
        this.database = database;
    }

    @Override
    public boolean isClosed(FileId file) {
        return database.sql("""
                        select exists (select 1 from library.analysis_file where file = :file)
                            and not exists (select 1 from library.document_file where file = :file)
                        """)
                .param("file", file.sha256())
                .query(Boolean.class)
                .single();
    }
}
