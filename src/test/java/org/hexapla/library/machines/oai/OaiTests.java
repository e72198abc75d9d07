package org.hexapla.library.machines.oai;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hexapla.library.machines.XmlAnswer.elements;
import static org.hexapla.library.machines.XmlAnswer.text;

import java.io.StringReader;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.transform.Source;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.hexapla.HexaplaTest;
import org.hexapla.SampleRecords;
import org.hexapla.SharedData;
import org.hexapla.Site;
import org.hexapla.library.catalogue.Cataloguer;
import org.hexapla.library.catalogue.Distribution;
import org.hexapla.library.catalogue.Origin;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@HexaplaTest
class OaiTests {

    /// Of the two schemas that stand elsewhere as much as the protocol's own needs to go on.
    private static final String DUBLIN_CORE = """
            <schema xmlns="http://www.w3.org/2001/XMLSchema" elementFormDefault="qualified"
                targetNamespace="http://www.openarchives.org/OAI/2.0/oai_dc/">
              <element name="dc"><complexType><sequence>
                <any namespace="http://purl.org/dc/elements/1.1/" processContents="strict" maxOccurs="unbounded"/>
              </sequence></complexType></element>
            </schema>
            """;

    private static final List<String> ELEMENTS = List.of(
            "title",
            "creator",
            "subject",
            "description",
            "publisher",
            "contributor",
            "date",
            "type",
            "format",
            "identifier",
            "source",
            "language",
            "relation",
            "coverage",
            "rights");

    private static final String LANGUAGE = """
            <schema xmlns="http://www.w3.org/2001/XMLSchema" targetNamespace="http://www.w3.org/XML/1998/namespace">
              <attribute name="lang" type="language"/>
            </schema>
            """;

    private static final String IDENTIFIER = """
            <schema xmlns="http://www.w3.org/2001/XMLSchema" elementFormDefault="qualified"
                targetNamespace="http://www.openarchives.org/OAI/2.0/oai-identifier">
              <element name="oai-identifier"><complexType><sequence>
                <element name="scheme" type="string"/><element name="repositoryIdentifier" type="string"/>
                <element name="delimiter" type="string"/><element name="sampleIdentifier" type="string"/>
              </sequence></complexType></element>
            </schema>
            """;

    @LocalServerPort
    int port;

    @Autowired
    Cataloguer cataloguer;

    @Autowired
    Harvesting harvesting;

    @Autowired
    SampleRecords sample;

    @Test
    void answersAsTheProtocolsSchemaWantsIt() throws Exception {
        sample.load();
        var id = cataloguer.add("To be asked for <&> \u0001 \uD83D\uDE00", "X.OAI/1");
        var identifier = harvesting.identifier(id);
        var factory = SchemaFactory.newDefaultInstance();
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        var validator = factory.newSchema(Stream.concat(
                                Stream.of("OAI-PMH.xsd", "MARC21slim.xsd")
                                        .map(name -> new StreamSource(
                                                SharedData.schema(name).toFile())),
                                Stream.of(LANGUAGE, DUBLIN_CORE, elementsSchema(), IDENTIFIER)
                                        .map(schema -> new StreamSource(new StringReader(schema))))
                        .toArray(Source[]::new))
                .newValidator();

        for (var question : List.of(
                "verb=Identify",
                "verb=ListMetadataFormats",
                "verb=ListMetadataFormats&identifier=" + identifier,
                "verb=ListSets",
                "verb=GetRecord&metadataPrefix=oai_dc&identifier=" + identifier,
                "verb=GetRecord&metadataPrefix=marcxml&identifier=" + identifier,
                "verb=ListRecords&metadataPrefix=marcxml",
                "verb=ListIdentifiers&metadataPrefix=oai_dc",
                "verb=ListRecords&metadataPrefix=oai_dc",
                "verb=ListRecords&metadataPrefix=oai_dc&set=vote",
                "verb=ListRecords&metadataPrefix=oai_dc&set=speech",
                "verb=ListRecords&metadataPrefix=no_such",
                "verb=Nothing")) {
            var answer = new Site(port).get("/oai?" + question);
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.headers().firstValue("Content-Type")).hasValue("text/xml;charset=UTF-8");
            validator.validate(new StreamSource(new StringReader(answer.body())));
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "verb=Nothing; badVerb",
                "nothing=1; badVerb",
                "verb=Identify&verb=Identify; badVerb",
                "verb=Identify&set=vote; badArgument",
                "verb=ListRecords; badArgument",
                "verb=GetRecord&metadataPrefix=oai_dc; badArgument",
                "verb=ListRecords&metadataPrefix=oai_dc&metadataPrefix=oai_dc; badArgument",
                "verb=ListRecords&metadataPrefix=oai_dc&from=yesterday; badArgument",
                "verb=ListRecords&metadataPrefix=oai_dc&from=2021-02-30; badArgument",
                "verb=ListRecords&metadataPrefix=oai_dc&from=2021-02-01T00:00:00.5Z; badArgument",
                "verb=ListRecords&metadataPrefix=oai_dc&from=2021-02-01&until=2021-01-01; badArgument",
                "verb=ListRecords&metadataPrefix=oai_dc&from=2021-02-01&until=2021-03-01T00:00:00Z; badArgument",
                "verb=ListRecords&metadataPrefix=oai_dc&set=no%20set; badArgument",
                "verb=ListRecords&metadataPrefix=oai_dc&resumptionToken=abc; badArgument",
                "verb=ListRecords&resumptionToken=abc; badResumptionToken",
                "verb=ListSets&resumptionToken=abc; badResumptionToken",
                "verb=ListRecords&metadataPrefix=no_such; cannotDisseminateFormat",
                "verb=GetRecord&metadataPrefix=oai_dc&identifier=oai:hexapla.invalid:0; idDoesNotExist",
                "verb=GetRecord&metadataPrefix=oai_dc&identifier=oai:elsewhere.example:1; idDoesNotExist",
                "verb=ListMetadataFormats&identifier=invalid; idDoesNotExist",
                "verb=ListRecords&metadataPrefix=oai_dc&until=1970-01-01; noRecordsMatch",
                "verb=ListRecords&metadataPrefix=oai_dc&from=2999-01-01; noRecordsMatch",
                "verb=ListRecords&metadataPrefix=oai_dc&set=no-such-set; noRecordsMatch"
            })
    void refusesInTheProtocolsWords(String question, String code) {
        var answer = ask(question);

        assertThat(elements(answer, "error"))
                .extracting(error -> error.getAttribute("code"))
                .containsExactly(code);
        var repeats = !code.equals("badVerb") && !code.equals("badArgument");
        assertThat(elements(answer, "request").getFirst().hasAttribute("verb")).isEqualTo(repeats);
    }

    @Test
    void answersAQuestionThatWasPosted() {
        var answer = new Site(port)
                .get(
                        "/oai",
                        request -> request.header("Content-Type", "application/x-www-form-urlencoded")
                                .POST(BodyPublishers.ofString("verb=Identify")));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("<protocolVersion>2.0</protocolVersion>");
    }

    @Test
    void sendsFewerBytesToWhoeverUnpacksThem() {
        cataloguer.addAll(java.util.stream.IntStream.range(0, 20)
                .mapToObj(i -> Cataloguer.draft("To be packed", "X.OAI/PACKED/" + i))
                .toList());

        var answer = new Site(port)
                .get(
                        "/oai?verb=ListRecords&metadataPrefix=oai_dc",
                        request -> request.header("Accept-Encoding", "gzip"));

        assertThat(answer.headers().firstValue("Content-Encoding")).hasValue("gzip");
    }

    @Test
    void tellsOfWhatWasRemovedForGood() {
        var id = cataloguer.add("To be removed", "X.OAI/2");
        cataloguer.remove(id);

        var answer = ask("verb=GetRecord&metadataPrefix=oai_dc&identifier=" + harvesting.identifier(id));

        assertThat(elements(answer, "header").getFirst().getAttribute("status")).isEqualTo("deleted");
        assertThat(elements(answer, "metadata")).isEmpty();
        assertThat(elements(answer, "setSpec"))
                .extracting(set -> set.getTextContent())
                .contains("document");
    }

    @Test
    void takesBackWhatBecameRestricted() {
        var draft = Cataloguer.draft("Of the organ alone", "X.OAI/3").origins(List.of(new Origin("X.OAI-3", "")));
        var id = cataloguer.add(draft);
        var open = ask("verb=ListRecords&metadataPrefix=oai_dc&set=body-X.OAI-3");
        cataloguer.restrict(id);

        var answer = ask("verb=ListRecords&metadataPrefix=oai_dc&set=body-X.OAI-3");

        assertThat(text(open, "title")).isEqualTo("Of the organ alone");
        assertThat(elements(answer, "header").getFirst().getAttribute("status")).isEqualTo("deleted");
        assertThat(elements(answer, "metadata")).isEmpty();
        assertThat(Distribution.RESTRICTED.code()).isEqualTo("restricted");
    }

    @Test
    void namesItsSetsAndPutsEachRecordIntoThem() {
        var id = cataloguer.add("In sets", "A/RES/97/3");

        var record = ask("verb=GetRecord&metadataPrefix=oai_dc&identifier=" + harvesting.identifier(id));
        var sets = ask("verb=ListSets");

        assertThat(elements(record, "setSpec"))
                .extracting(set -> set.getTextContent())
                .containsExactlyInAnyOrder("document", "document:resolution", "body-A");
        assertThat(elements(sets, "setSpec"))
                .extracting(set -> set.getTextContent())
                .contains("document", "document:resolution", "body-A");
        assertThat(elements(sets, "setName"))
                .extracting(set -> set.getTextContent())
                .contains("General Assembly", "Documents", "Resolution");
    }

    @Test
    void listsARecordInThePeriodOfItsStampAndInNoOther() {
        var draft = Cataloguer.draft("Of a time", "X.OAI/4").origins(List.of(new Origin("X.OAI-4", "")));
        var id = cataloguer.add(draft);
        var list = "verb=ListIdentifiers&metadataPrefix=oai_dc&set=body-X.OAI-4";
        var stamp = text(ask(list), "datestamp");

        assertThat(text(ask(list + "&from=" + stamp + "&until=" + stamp), "identifier"))
                .isEqualTo(harvesting.identifier(id));
        assertThat(text(ask(list + "&until=" + stamp.substring(0, 10)), "identifier"))
                .isEqualTo(harvesting.identifier(id));
        assertThat(text(ask(list + "&until=2020-01-01T00:00:00Z"), "identifier"))
                .isEmpty();
    }

    private org.w3c.dom.Element ask(String question) {
        return new Harvester(new Site(port)).ask(question);
    }

    private static String elementsSchema() {
        var elements = new StringBuilder();
        ELEMENTS.forEach(name -> elements.append("""
                <element name="%s"><complexType><simpleContent><extension base="string">
                  <attribute ref="xml:lang"/></extension></simpleContent></complexType></element>
                """.formatted(name)));
        return """
                <schema xmlns="http://www.w3.org/2001/XMLSchema" elementFormDefault="qualified"
                    targetNamespace="http://purl.org/dc/elements/1.1/">
                  <import namespace="http://www.w3.org/XML/1998/namespace"/>
                  %s
                </schema>
                """.formatted(elements);
    }
}
