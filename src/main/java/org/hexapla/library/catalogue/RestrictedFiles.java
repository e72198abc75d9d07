package org.hexapla.library.catalogue;

import org.hexapla.archive.ClosedFiles;
import org.hexapla.archive.FileId;
import org.hexapla.people.People;
import org.hexapla.people.Person;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Files of restricted documents are for staff, whoever knows their address, unless another document shows the same.
@Component
class RestrictedFiles implements ClosedFiles {

    private final JdbcClient database;
    private final People people;

    RestrictedFiles(JdbcClient database, People people) {
        this.database = database;
        this.people = people;
    }

    @Override
    public boolean isClosed(FileId file) {
        return database.sql("""
                        select coalesce(bool_and(content ->> 'distribution' is not distinct from 'RESTRICTED'), false)
                        from library.document_file
                        join library.document on document.record = document_file.record
                        where file = :file
                        """)
                .param("file", file.sha256())
                .query(Boolean.class)
                .single();
    }

    @Override
    public boolean isForWhoAsks(FileId file) {
        return people.current().filter(Person::isStaff).isPresent();
    }
}
