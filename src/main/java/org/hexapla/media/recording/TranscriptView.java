package org.hexapla.media.recording;

import java.util.List;
import org.hexapla.kernel.Language;
import org.hexapla.media.Recording;

/// The words of a recording to be read, each with the moment from which it is heard.
///
/// @param language the one they are shown in; the reader's, or one that stands in for it
/// @param isFallback whether it stands in
/// @param cues none where it has no words in any language
public record TranscriptView(Recording recording, Language language, boolean isFallback, List<WebVtt.Cue> cues) {}
