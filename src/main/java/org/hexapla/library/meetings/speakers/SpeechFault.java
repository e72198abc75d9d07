package org.hexapla.library.meetings.speakers;

import java.util.List;
import org.hexapla.library.marc.Finding;

/// Why a proposal cannot be accepted as it is.
///
/// @param key the message that says what is wrong
public record SpeechFault(long proposal, String key, List<Object> arguments) {

    static SpeechFault of(ProposedSpeech proposal, String key, Object... arguments) {
        return new SpeechFault(proposal.id(), key, List.of(arguments));
    }

    static SpeechFault of(ProposedSpeech proposal, Finding finding) {
        return new SpeechFault(proposal.id(), finding.messageKey(), finding.arguments());
    }
}
