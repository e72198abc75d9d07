package org.hexapla.usage.counter;

/// Who reports, as all its reports say it.
///
/// @param name of the platform, its publisher and the author of its reports, which are one
/// @param namespace the platform's short name before ids of its own
/// @param registryRecord its entry in the standard's registry of platforms; empty while it has none
/// @param site where its pages are: `https://library.example.org`
record Provider(String name, String namespace, String registryRecord, String site) {

    static final String INSTITUTION_NAME = "The World";

    /// The standard's number for everybody.
    static final String CUSTOMER = "0000000000000000";

    String id(String own) {
        return namespace + ":" + own;
    }

    /// An own id as others know it: without the namespace, if that was ours.
    String own(String id) {
        return id.startsWith(namespace + ":") ? id.substring(namespace.length() + 1) : id;
    }
}
