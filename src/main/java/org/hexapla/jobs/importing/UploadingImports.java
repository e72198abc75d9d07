package org.hexapla.jobs.importing;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import org.hexapla.jobs.ImportKindUnknown;
import org.hexapla.jobs.Imports;
import org.hexapla.jobs.JobId;
import org.hexapla.kernel.ItemRef;
import org.hexapla.people.Audit;
import org.hexapla.people.NotAllowed;
import org.hexapla.people.People;
import org.hexapla.people.Person;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.multipart.MultipartFile;

/// Takes a file that staff sent and starts its import.
@Service
class UploadingImports {

    private final Imports imports;
    private final Uploads uploads;
    private final People people;
    private final Audit audit;
    private final TransactionTemplate transactions;

    UploadingImports(Imports imports, Uploads uploads, People people, Audit audit, TransactionTemplate transactions) {
        this.imports = imports;
        this.uploads = uploads;
        this.people = people;
        this.audit = audit;
        this.transactions = transactions;
    }

    void requireStaff() {
        if (people.current().filter(Person::isStaff).isEmpty()) {
            throw new NotAllowed("jobs.problem.staff");
        }
    }

    JobId upload(String kind, MultipartFile file) throws IOException {
        requireStaff();
        if (!imports.kinds().contains(kind)) {
            throw new ImportKindUnknown(kind, imports.kinds());
        }
        if (file.isEmpty()) {
            throw new NothingToImport(Path.of(""));
        }
        try (var bytes = file.getInputStream()) {
            var path = uploads.keep(bytes, Objects.requireNonNullElse(file.getOriginalFilename(), ""));
            return Objects.requireNonNull(transactions.execute(_ -> start(kind, path)));
        }
    }

    private JobId start(String kind, Path path) {
        var job = imports.start(kind, path);
        audit.record(new ItemRef("jobs.job", job.toString()), "started", "", "");
        return job;
    }
}
