package org.hexapla.library.machines.oai;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.hexapla.kernel.Language;
import org.hexapla.library.RecordId;
import org.hexapla.library.machines.DublinCore;
import org.hexapla.library.machines.Outlines;
import org.hexapla.library.machines.Xml;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// What every repository must offer.
@Component
@Order(1)
class DublinCoreFormat implements MetadataFormat {

    private final Outlines outlines;

    DublinCoreFormat(Outlines outlines) {
        this.outlines = outlines;
    }

    @Override
    public String prefix() {
        return "oai_dc";
    }

    @Override
    public String namespace() {
        return DublinCore.NAMESPACE;
    }

    @Override
    public String schema() {
        return DublinCore.SCHEMA;
    }

    @Override
    public Map<RecordId, Consumer<Xml>> writers(Collection<RecordId> records, String site, Language language) {
        var dublinCore = new DublinCore(site, language);
        var writers = new HashMap<RecordId, Consumer<Xml>>();
        outlines.find(records).forEach((id, outline) -> writers.put(id, xml -> dublinCore.write(xml, outline)));
        return writers;
    }
}
