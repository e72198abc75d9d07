package org.hexapla.library.machines.sru;

import java.io.OutputStream;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.hexapla.library.machines.Xml;

/// An answer in the standard's XML.
final class SruAnswer {

    private static final String EXPLAIN = "http://explain.z3950.org/dtd/2.0/";

    private final Xml xml;
    private final SruVersion version;

    SruAnswer(OutputStream stream, SruVersion version) {
        this.xml = new Xml(stream);
        this.version = version;
    }

    /// @param isScan whether it was a scan that is refused
    void refuse(SruRefusal refusal, boolean isScan) {
        if (isScan) {
            beginScan();
        } else {
            begin("searchRetrieveResponse").leaf("numberOfRecords", "0");
        }
        xml.open("diagnostics");
        diagnostic(refusal);
        xml.close(2).end();
    }

    private void diagnostic(SruRefusal refusal) {
        xml.open("diagnostic").namespace(version.diagnostics());
        xml.leaf("uri", "info:srw/diagnostic/1/" + refusal.number())
                .leaf("details", refusal.details())
                .leaf("message", refusal.said())
                .close();
    }

    void found(SruRequest request, Searching.Found found) {
        begin("searchRetrieveResponse").leaf("numberOfRecords", String.valueOf(found.total()));
        if (!found.records().isEmpty()) {
            xml.open("records");
            var position = request.start();
            for (var record : found.records()) {
                record(request, record, position++);
            }
            xml.close();
            if (position <= found.total()) {
                xml.leaf("nextRecordPosition", String.valueOf(position));
            }
        }
        xml.open("echoedSearchRetrieveRequest").leaf("version", version.number());
        request.query().ifPresent(query -> xml.leaf("query", query));
        xml.leaf("startRecord", String.valueOf(request.start()))
                .leaf("maximumRecords", String.valueOf(request.most()))
                .leaf("recordSchema", request.schema().identifier())
                .close(2)
                .end();
    }

    void scanned(ScanRequest request, List<Scanning.Term> terms) {
        beginScan();
        if (!terms.isEmpty()) {
            xml.open("terms");
            for (var term : terms) {
                xml.open("term").leaf("value", term.value()).leaf("numberOfRecords", String.valueOf(term.records()));
                term.place().ifPresent(place -> xml.leaf("whereInList", place));
                xml.close();
            }
            xml.close();
        }
        xml.open("echoedScanRequest")
                .leaf("version", version.number())
                .leaf("scanClause", request.clause())
                .leaf("responsePosition", String.valueOf(request.position()))
                .leaf("maximumTerms", String.valueOf(request.most()))
                .close(2)
                .end();
    }

    private void beginScan() {
        xml.open("scanResponse").namespace(version.scan()).leaf("version", version.number());
    }

    private void record(SruRequest request, Optional<Consumer<Xml>> record, int position) {
        xml.open("record")
                .leaf(
                        "recordSchema",
                        record.isPresent() ? request.schema().identifier() : "info:srw/schema/1/diagnostics-v1.1")
                .leaf(version.escaping(), request.isText() ? "string" : "xml")
                .open("recordData");
        if (record.isEmpty()) {
            diagnostic(new SruRefusal(68, ""));
        } else if (request.isText()) {
            xml.text(Searching.text(record.get()));
        } else {
            record.get().accept(xml);
        }
        xml.close().leaf("recordPosition", String.valueOf(position)).close();
    }

    /// What can be asked here, in ZeeRex.
    void explain(String name, String address) {
        var place = URI.create(address);
        begin("explainResponse").open("record");
        xml.leaf("recordSchema", EXPLAIN).leaf(version.escaping(), "xml").open("recordData");
        xml.open("explain").namespace(EXPLAIN);
        xml.open("serverInfo").attribute("protocol", "SRU").attribute("version", version.number());
        xml.leaf("host", place.getHost())
                .leaf("port", String.valueOf(place.getPort() > 0 ? place.getPort() : standardPort(place)))
                .leaf("database", place.getPath().substring(1))
                .close();
        xml.open("databaseInfo").leaf("title", name).close();
        xml.open("indexInfo");
        set("cql", "info:srw/cql-context-set/1/cql-v1.2");
        set("dc", "info:srw/cql-context-set/1/dc-v1.1");
        CqlQuestion.INDEXES.keySet().stream()
                .filter(index -> index.contains("."))
                .forEach(this::index);
        xml.close();
        xml.open("schemaInfo");
        for (var schema : SruRequest.Schema.values()) {
            xml.open("schema")
                    .attribute("identifier", schema.identifier())
                    .attribute("name", schema.word())
                    .leaf("title", schema.word())
                    .close();
        }
        xml.close();
        xml.open("configInfo");
        setting("default", "numberOfRecords", "10");
        setting("setting", "maximumRecords", "100");
        setting("supports", "scan", "");
        xml.close(5).end();
    }

    private static int standardPort(URI place) {
        return "https".equals(place.getScheme()) ? 443 : 80;
    }

    private void set(String name, String identifier) {
        xml.open("set")
                .attribute("identifier", identifier)
                .attribute("name", name)
                .close();
    }

    private void index(String index) {
        var parts = index.split("\\.");
        xml.open("index")
                .attribute("search", "true")
                .attribute("scan", String.valueOf(ScanTerms.has(CqlQuestion.INDEXES.getOrDefault(index, ""))))
                .leaf("title", index)
                .open("map")
                .open("name");
        xml.attribute("set", parts[0]).text(parts[1]).close(3);
    }

    private void setting(String element, String type, String value) {
        xml.open(element).attribute("type", type).text(value).close();
    }

    private Xml begin(String name) {
        return xml.open(name).namespace(version.namespace()).leaf("version", version.number());
    }
}
