package org.hexapla.library.eresources.reports;

import java.time.YearMonth;
import java.util.List;

/// A report of a vendor, as it was read.
///
/// @param id of the standard: `TR`, `TR_J1`, `DR`, `PR`
/// @param release `5` or `5.1`
/// @param created when the vendor made it, as the vendor writes it
record VendorReport(String id, String release, String created, List<Row> rows) {

    /// One metric of one thing, month by month; a month without a number is absent.
    ///
    /// @param line of a table the line, of JSON the number of the item
    record Row(long line, Thing thing, String metric, List<Month> months) {}

    record Month(YearMonth month, long quantity) {}

    /// What is reported about; each is empty where the report does not say.
    record Thing(
            String platform,
            String database,
            String title,
            String online,
            String print,
            String dataType,
            String accessType) {}
}
