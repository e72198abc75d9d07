package org.hexapla.campaigns.coverage;

import java.time.Instant;
import java.util.List;
import org.hexapla.authorities.ConceptId;
import org.hexapla.kernel.LocalizedText;

/// A message that the media are watched for.
///
/// @param initiative of the articles that carry it, or empty
/// @param concepts of the thesaurus that name its topic
/// @param rules lines by language, see [Rules]
public record WatchMessage(
        String code,
        int version,
        LocalizedText name,
        String initiative,
        List<ConceptId> concepts,
        LocalizedText rules,
        Instant changed) {

    static final String FORM = "[a-z][a-z0-9-]{1,49}";

    public WatchMessage {
        concepts = List.copyOf(concepts);
    }
}
