package org.hexapla.library.machines.oai;

import java.io.OutputStream;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.LocalizedText;
import org.hexapla.library.machines.MachinesSettings;
import org.hexapla.library.machines.Xml;
import org.hexapla.library.machines.oai.Harvesting.Held;
import org.hexapla.library.machines.oai.Harvesting.Listed;
import org.jspecify.annotations.Nullable;

/// An answer in the protocol's XML.
final class OaiAnswer {

    private static final String OAI = "http://www.openarchives.org/OAI/2.0/";
    private static final String DESCRIPTION = "http://www.openarchives.org/OAI/2.0/oai-identifier";

    private final Xml xml;
    private final Harvesting harvesting;

    /// @param arguments to be repeated; null where they are none
    OaiAnswer(
            OutputStream stream, Harvesting harvesting, String address, @Nullable OaiArguments arguments, Instant now) {
        this.xml = new Xml(stream);
        this.harvesting = harvesting;
        xml.open("OAI-PMH").namespace(OAI).schema(OAI, "http://www.openarchives.org/OAI/2.0/OAI-PMH.xsd");
        xml.leaf("responseDate", second(now));
        xml.open("request");
        if (arguments != null) {
            xml.attribute("verb", arguments.verb().word());
            arguments.given().forEach(xml::attribute);
        }
        xml.text(address).close();
    }

    void refuse(OaiRefusal refusal) {
        xml.open("error").attribute("code", refusal.code().word());
        xml.text(refusal.said()).close();
        xml.end();
    }

    void identify(String name, String address, Instant earliest, MachinesSettings settings, String sample) {
        xml.open("Identify");
        xml.leaf("repositoryName", name)
                .leaf("baseURL", address)
                .leaf("protocolVersion", "2.0")
                .leaf("adminEmail", settings.mail())
                .leaf("earliestDatestamp", second(earliest))
                .leaf("deletedRecord", "persistent")
                .leaf("granularity", "YYYY-MM-DDThh:mm:ssZ")
                .leaf("compression", "gzip");
        xml.open("description").open("oai-identifier").namespace(DESCRIPTION);
        xml.schema(DESCRIPTION, DESCRIPTION + ".xsd");
        xml.leaf("scheme", "oai")
                .leaf("repositoryIdentifier", settings.repositoryIdentifier())
                .leaf("delimiter", ":")
                .leaf("sampleIdentifier", sample);
        xml.close(3).end();
    }

    void formats() {
        xml.open("ListMetadataFormats");
        harvesting
                .formats()
                .forEach(format -> xml.open("metadataFormat")
                        .leaf("metadataPrefix", format.prefix())
                        .leaf("schema", format.schema())
                        .leaf("metadataNamespace", format.namespace())
                        .close());
        xml.close().end();
    }

    void sets() {
        xml.open("ListSets");
        for (var set : harvesting.sets()) {
            var name = SetNames.of(set);
            xml.open("set").leaf("setSpec", set);
            xml.leaf("setName", name.isEmpty() ? set : name.words(Language.EN));
            if (!name.isEmpty()) {
                describe(name);
            }
            xml.close();
        }
        xml.close().end();
    }

    /// The protocol has one name for a set; here it stands in the other languages.
    private void describe(LocalizedText name) {
        xml.open("setDescription")
                .open("oai_dc", "dc")
                .namespace("oai_dc", "http://www.openarchives.org/OAI/2.0/oai_dc/")
                .namespace("dc", "http://purl.org/dc/elements/1.1/")
                .schema(
                        "http://www.openarchives.org/OAI/2.0/oai_dc/",
                        "http://www.openarchives.org/OAI/2.0/oai_dc.xsd");
        name.texts()
                .forEach((language, words) -> xml.open("dc", "title")
                        .attribute("xml:lang", language.tag())
                        .text(words)
                        .close());
        xml.close(2);
    }

    void record(Held record) {
        xml.open("GetRecord");
        write(record);
        xml.close().end();
    }

    void list(Listed listed) {
        var verb = listed.listing().verb();
        xml.open(verb.word());
        for (var record : listed.records()) {
            if (verb == OaiVerb.LIST_IDENTIFIERS) {
                header(record);
            } else {
                write(record);
            }
        }
        if (!listed.isWhole()) {
            token(listed);
        }
        xml.close().end();
    }

    private void token(Listed listed) {
        xml.open("resumptionToken");
        var next = listed.next();
        if (next != null) {
            xml.attribute("expirationDate", second(next.expires()));
        }
        xml.attribute("completeListSize", String.valueOf(listed.listing().total()))
                .attribute("cursor", String.valueOf(listed.shown()));
        if (next != null) {
            xml.text(next.written());
        }
        xml.close();
    }

    private void write(Held record) {
        xml.open("record");
        header(record);
        var metadata = record.metadata();
        if (metadata != null) {
            xml.open("metadata");
            metadata.accept(xml);
            xml.close();
        }
        xml.close();
    }

    private void header(Held record) {
        var entry = record.entry();
        xml.open("header");
        if (record.isDeleted()) {
            xml.attribute("status", "deleted");
        }
        xml.leaf("identifier", harvesting.identifier(entry.id()));
        xml.leaf("datestamp", second(entry.stamp()));
        entry.sets().forEach(set -> xml.leaf("setSpec", set));
        xml.close();
    }

    private static String second(Instant instant) {
        return instant.truncatedTo(ChronoUnit.SECONDS).toString();
    }
}
