package org.hexapla.library.machines.sru;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// What a searcher asks for.
///
/// @param query in CQL; nothing for an explanation
/// @param start the place of the first record wanted, from 1
/// @param most how many records are wanted
/// @param isText whether records are wanted as a text of XML and not as XML
record SruRequest(SruVersion version, Optional<String> query, int start, int most, Schema schema, boolean isText) {

    private static final int MOST = 100;
    private static final int USUALLY = 10;

    /// A form of records.
    enum Schema {
        DUBLIN_CORE("dc", "info:srw/schema/1/dc-v1.1"),
        MARCXML("marcxml", "info:srw/schema/1/marcxml-v1.1");

        private final String word;
        private final String identifier;

        Schema(String word, String identifier) {
            this.word = word;
            this.identifier = identifier;
        }

        String word() {
            return word;
        }

        String identifier() {
            return identifier;
        }

        static Schema of(String name) {
            return Stream.of(values())
                    .filter(schema -> schema.word.equals(name) || schema.identifier.equals(name))
                    .findFirst()
                    .orElseThrow(() -> new SruRefusal(66, name));
        }
    }

    /// @throws SruRefusal if it is no request of the standard, or asks for what is not offered
    static SruRequest of(Map<String, String[]> parameters, SruVersion version) {
        var operation = one(parameters, "operation");
        if (!operation.isEmpty() && !operation.equals("searchRetrieve") && !operation.equals("explain")) {
            throw new SruRefusal(4, operation);
        }
        var type = one(parameters, "queryType");
        if (!type.isEmpty() && !type.equals("cql")) {
            throw new SruRefusal(6, "queryType");
        }
        var query = one(parameters, "query");
        if (query.isEmpty() && operation.equals("searchRetrieve")) {
            throw new SruRefusal(7, "query");
        }
        var escaping = one(parameters, version.escaping());
        if (!escaping.isEmpty() && !escaping.equals("xml") && !escaping.equals("string")) {
            throw new SruRefusal(71, escaping);
        }
        var schema = one(parameters, "recordSchema");
        return new SruRequest(
                version,
                Optional.of(query).filter(text -> !text.isEmpty() && !operation.equals("explain")),
                number(parameters, "startRecord", 1, 1),
                Math.min(number(parameters, "maximumRecords", 0, USUALLY), MOST),
                schema.isEmpty() ? Schema.DUBLIN_CORE : Schema.of(schema),
                escaping.equals("string"));
    }

    static int number(Map<String, String[]> parameters, String name, int least, int otherwise) {
        var written = one(parameters, name);
        if (written.isEmpty()) {
            return otherwise;
        }
        if (!written.matches("\\d{1,9}") || Integer.parseInt(written) < least) {
            throw new SruRefusal(6, name);
        }
        return Integer.parseInt(written);
    }

    static String one(Map<String, String[]> parameters, String name) {
        var values = parameters.get(name);
        return values == null || values.length == 0 ? "" : values[0].strip();
    }
}
