package org.hexapla.library.exchange.incoming;

import org.hexapla.library.marc.CheckingRecords;
import org.hexapla.library.marc.SavingRecords;
import org.springframework.stereotype.Component;

/// What records pass through on their way from a file into the collection, in its order.
@Component
record ImportingSteps(KnownSources sources, IncomingRecords incoming, CheckingRecords checking, SavingRecords saving) {}
