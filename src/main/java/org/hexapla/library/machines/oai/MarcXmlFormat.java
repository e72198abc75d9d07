package org.hexapla.library.machines.oai;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.hexapla.kernel.Language;
import org.hexapla.library.RecordId;
import org.hexapla.library.machines.MarcElements;
import org.hexapla.library.machines.Xml;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// What libraries exchange.
@Component
@Order(2)
class MarcXmlFormat implements MetadataFormat {

    private final MarcElements elements;

    MarcXmlFormat(MarcElements elements) {
        this.elements = elements;
    }

    @Override
    public String prefix() {
        return "marcxml";
    }

    @Override
    public String namespace() {
        return MarcElements.NAMESPACE;
    }

    @Override
    public String schema() {
        return MarcElements.SCHEMA;
    }

    @Override
    public Map<RecordId, Consumer<Xml>> writers(Collection<RecordId> records, String site, Language language) {
        var writers = new HashMap<RecordId, Consumer<Xml>>();
        elements.find(records).forEach((id, record) -> writers.put(id, xml -> xml.raw(MarcElements.element(record))));
        return writers;
    }
}
