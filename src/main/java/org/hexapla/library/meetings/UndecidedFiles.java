package org.hexapla.library.meetings;

import org.hexapla.archive.ClosedFiles;
import org.hexapla.archive.FileId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Records and sheets that came to be read are for those who decide, unless readers see the same file as a document.
@Component
class UndecidedFiles implements ClosedFiles {

    private final JdbcClient database;

    UndecidedFiles(JdbcClient database) {
        this.database = database;
    }

    @Override
    public boolean isClosed(FileId file) {
        return database.sql("""
                        select (exists (select 1 from library.meeting_record where file = :file)
                                or exists (select 1 from library.vote_sheet where file = :file))
                            and not exists (select 1 from library.document_file where file = :file)
                        """)
                .param("file", file.sha256())
                .query(Boolean.class)
                .single();
    }
}
