package org.hexapla.library.machines.oai;

import java.util.Collection;
import java.util.Map;
import java.util.function.Consumer;
import org.hexapla.kernel.Language;
import org.hexapla.library.RecordId;
import org.hexapla.library.machines.Xml;

/// A form in which records are handed over, as a bean.
interface MetadataFormat {

    /// Its name in the protocol: `oai_dc`.
    String prefix();

    String namespace();

    /// Where its schema is read.
    String schema();

    /// How to write each of the records that are live and open; the others are absent.
    ///
    /// @param site the address of this site
    /// @param language one that its pages have
    Map<RecordId, Consumer<Xml>> writers(Collection<RecordId> records, String site, Language language);
}
