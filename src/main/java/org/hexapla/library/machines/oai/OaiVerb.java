package org.hexapla.library.machines.oai;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// What a harvester may ask, with the arguments of each question.
enum OaiVerb {
    IDENTIFY("Identify", Set.of(), Set.of()),
    LIST_METADATA_FORMATS("ListMetadataFormats", Set.of(), Set.of("identifier")),
    LIST_SETS("ListSets", Set.of(), Set.of("resumptionToken")),
    GET_RECORD("GetRecord", Set.of("identifier", "metadataPrefix"), Set.of()),
    LIST_IDENTIFIERS("ListIdentifiers", Set.of("metadataPrefix"), Set.of("from", "until", "set", "resumptionToken")),
    LIST_RECORDS("ListRecords", Set.of("metadataPrefix"), Set.of("from", "until", "set", "resumptionToken"));

    private final String word;
    private final Set<String> needed;
    private final Set<String> possible;

    OaiVerb(String word, Set<String> needed, Set<String> possible) {
        this.word = word;
        this.needed = needed;
        this.possible = possible;
    }

    /// As the protocol writes it.
    String word() {
        return word;
    }

    Set<String> needed() {
        return needed;
    }

    boolean allows(String argument) {
        return needed.contains(argument) || possible.contains(argument);
    }

    /// How many records a page holds.
    int pageSize() {
        return this == LIST_RECORDS ? 500 : 2000;
    }

    static Optional<OaiVerb> of(String word) {
        return Stream.of(values()).filter(verb -> verb.word.equals(word)).findFirst();
    }
}
