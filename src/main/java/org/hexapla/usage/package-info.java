/// Every view and download, counted by the international standard.
///
/// What visitors do is written to journals, which are files; a job counts them day by day into the table that facts,
/// COUNTER reports and usage pages read. Other modules say what their items are through [org.hexapla.usage.UsedItems];
/// their pages say which item they show through [org.hexapla.kernel.web.Shown].
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "people", "figures", "jobs"})
package org.hexapla.usage;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
