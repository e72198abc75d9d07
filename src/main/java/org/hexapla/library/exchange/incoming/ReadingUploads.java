package org.hexapla.library.exchange.incoming;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.hexapla.library.exchange.Batch;
import org.hexapla.library.exchange.BatchId;
import org.hexapla.library.exchange.BatchRows;
import org.hexapla.library.exchange.Batches;
import org.hexapla.library.marc.MarcRecord;
import org.hexapla.library.marc.format.MarcFiles;
import org.hexapla.library.marc.format.MarcFormat;
import org.hexapla.library.marc.format.MarcReading;
import org.hexapla.library.marc.format.Misread;
import org.hexapla.people.People;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Reads a file that somebody sent into a batch, where its records wait to be looked at. Nothing else is stored.
@Component
class ReadingUploads {

    /// With more faults than these a person mends the source, not the rows.
    private static final int MOST_MISREADS = 1000;

    private static final int STEP = 500;
    private static final String DEPARTMENT = "library";

    private final Batches batches;
    private final BatchRows rows;
    private final IncomingRecords incoming;
    private final People people;

    ReadingUploads(Batches batches, BatchRows rows, IncomingRecords incoming, People people) {
        this.batches = batches;
        this.rows = rows;
        this.incoming = incoming;
        this.people = people;
    }

    /// @throws FileUnknown if the name tells no form that can have the layout
    @Transactional
    public BatchId read(String name, InputStream bytes, FileLayout layout, Defaults defaults) throws IOException {
        var person = people.requireStaff(DEPARTMENT);
        var format = MarcFormat.ofFile(name).filter(layout::fits).orElseThrow(() -> new FileUnknown(name));
        var batch = batches.begin(Batch.Origin.FILE, name, person.id());
        var wanted = new IncomingRecords.Wanted(format.isTable(), defaults);
        var gathering = new Gathering(batch, wanted);
        layout.read(format, new BufferedInputStream(bytes), gathering);
        gathering.end();
        return batch;
    }

    /// The fields that a file of one record says are to be filled in.
    ///
    /// @throws FileUnknown if it cannot be read
    Defaults defaults(String name, InputStream bytes) throws IOException {
        var format = MarcFormat.ofFile(name).orElseThrow(() -> new FileUnknown(name));
        var found = new ArrayList<MarcRecord>();
        MarcFiles.read(format, bytes, new MarcReading() {
            @Override
            public void record(long number, long line, MarcRecord record) {
                found.add(record);
            }

            @Override
            public void misread(Misread misread) {
                throw new FileUnknown(name);
            }
        });
        return found.isEmpty() ? Defaults.NONE : new Defaults(found.getFirst());
    }

    private final class Gathering implements MarcReading {

        private final BatchId batch;
        private final IncomingRecords.Wanted wanted;
        private final List<IncomingRecords.Read> waiting = new ArrayList<>();
        private final List<Misread> misreads = new ArrayList<>();
        private boolean empty = true;

        Gathering(BatchId batch, IncomingRecords.Wanted wanted) {
            this.batch = batch;
            this.wanted = wanted;
        }

        @Override
        public void record(long number, long line, MarcRecord record) {
            empty = false;
            waiting.add(new IncomingRecords.Read(number, line, record));
            if (waiting.size() == STEP) {
                keep();
            }
        }

        @Override
        public void misread(Misread misread) {
            empty = false;
            if (misreads.size() < MOST_MISREADS) {
                misreads.add(misread);
            }
        }

        private void keep() {
            var placed = incoming.place(waiting, wanted);
            placed.misreads().forEach(this::misread);
            if (!placed.rows().isEmpty()) {
                rows.add(batch, placed.rows());
            }
            waiting.clear();
        }

        void end() {
            keep();
            if (empty) {
                misread(new Misread(0, 0, "", "exchange.bad.no-records", List.of()));
            }
            batches.misread(batch, misreads);
        }
    }
}
