package org.hexapla.library.machines.sru;

import java.util.stream.Stream;

/// How a version of the standard names things.
enum SruVersion {
    V1_1("1.1", "http://www.loc.gov/zing/srw/", "http://www.loc.gov/zing/srw/diagnostic/", "recordPacking"),
    V1_2("1.2", "http://www.loc.gov/zing/srw/", "http://www.loc.gov/zing/srw/diagnostic/", "recordPacking"),
    V2_0(
            "2.0",
            "http://docs.oasis-open.org/ns/search-ws/sruResponse",
            "http://docs.oasis-open.org/ns/search-ws/diagnostic",
            "recordXMLEscaping");

    private final String number;
    private final String namespace;
    private final String diagnostics;
    private final String escaping;

    SruVersion(String number, String namespace, String diagnostics, String escaping) {
        this.number = number;
        this.namespace = namespace;
        this.diagnostics = diagnostics;
        this.escaping = escaping;
    }

    String number() {
        return number;
    }

    String namespace() {
        return namespace;
    }

    /// Of answers to a scan.
    String scan() {
        return this == V2_0 ? "http://docs.oasis-open.org/ns/search-ws/scan" : namespace;
    }

    String diagnostics() {
        return diagnostics;
    }

    /// Its parameter and element for whether records are XML or a text of it.
    String escaping() {
        return escaping;
    }

    /// @throws SruRefusal if it is none of these
    static SruVersion of(String number) {
        return Stream.of(values())
                .filter(version -> version.number.equals(number))
                .findFirst()
                .orElseThrow(() -> new SruRefusal(5, V2_0.number));
    }
}
