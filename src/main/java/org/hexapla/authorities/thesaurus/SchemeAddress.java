package org.hexapla.authorities.thesaurus;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.hexapla.authorities.ConceptId;

/// The beginning that the URIs of a scheme's concepts share: host and first folder
/// (`http://metadata.un.org/sdg/`).
record SchemeAddress(String namespace) {

    private static final Pattern FORM = Pattern.compile("(https?://([^/#?]+)/(?:([^/#?]+)[/#])?).*");
    private static final Set<String> SAYS_NOTHING = Set.of("thesaurus", "vocabulary", "vocabularies", "skos", "kos");

    static SchemeAddress of(String address) {
        var match = FORM.matcher(address);
        return new SchemeAddress(match.matches() ? match.group(1) : "");
    }

    /// Whether a scheme itself stands at this address, not a part of it.
    boolean isOf(String scheme) {
        return scheme.equals(namespace) || namespace.equals(scheme + "/") || namespace.equals(scheme + "#");
    }

    /// A short name for it: the folder, unless that is a word anybody would choose, then the host's first word.
    String code() {
        if (namespace.equals(UnbisThesaurusImporter.NAMESPACE)) {
            return "unbis";
        }
        var match = FORM.matcher(namespace);
        if (!match.matches()) {
            return "unknown";
        }
        var folder = match.group(3);
        return folder == null || SAYS_NOTHING.contains(folder) ? match.group(2).split("\\.", 2)[0] : folder;
    }

    /// The identifier of a concept with us: what follows the namespace, with points for its strokes. Many
    /// schemes count from 1, so a number is told apart by the scheme's code (`sdg.10`); only the thesaurus of
    /// the organisation goes without.
    Optional<ConceptId> id(String address) {
        if (namespace.isEmpty() || address.equals(namespace)) {
            return Optional.empty();
        }
        var local = address.substring(namespace.length()).replaceAll("[/#:]", ".");
        var isNumber = Character.isDigit(local.charAt(0)) && !code().equals("unbis");
        return ConceptId.parse(isNumber ? code() + "." + local : local);
    }

    /// Whether identifiers of this scheme mean something beside those of the other: within one scheme, and in
    /// the thesaurus of the organisation, to which others are mapped.
    boolean isKnownTo(SchemeAddress other) {
        return equals(other) || namespace.equals(UnbisThesaurusImporter.NAMESPACE);
    }
}
