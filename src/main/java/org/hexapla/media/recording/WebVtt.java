package org.hexapla.media.recording;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// Words with their times, as WebVTT writes them.
///
/// @param head blocks of style and regions before the first of them; empty for most
public record WebVtt(String head, List<Cue> cues) {

    public WebVtt {
        cues = List.copyOf(cues);
    }

    /// @param name empty for most
    /// @param start in milliseconds
    /// @param settings where it stands in the picture; empty for most
    /// @param text with its marks (`<v Speaker>`, `<i>`)
    public record Cue(String name, long start, long end, String settings, String text) {

        /// What it says, without marks.
        public String words() {
            return text.replaceAll("<[^>]*>", "")
                    .replace("&lt;", "<")
                    .replace("&gt;", ">")
                    .replace("&nbsp;", "\u00a0")
                    .replace("&lrm;", "")
                    .replace("&rlm;", "")
                    .replace("&amp;", "&");
        }

        Cue shifted(long by) {
            return new Cue(name, start + by, end + by, settings, text);
        }
    }

    /// The same, so many milliseconds later; what would come before the beginning is lost.
    WebVtt shifted(long by) {
        return new WebVtt(
                head,
                cues.stream()
                        .map(cue -> cue.shifted(by))
                        .filter(cue -> cue.end() > 0)
                        .map(cue ->
                                cue.start() < 0 ? new Cue(cue.name(), 0, cue.end(), cue.settings(), cue.text()) : cue)
                        .toList());
    }

    /// As a file has it.
    String text() {
        var text = new StringBuilder("WEBVTT\n\n");
        if (!head.isEmpty()) {
            text.append(head).append("\n\n");
        }
        for (var cue : cues) {
            if (!cue.name().isEmpty()) {
                text.append(cue.name()).append('\n');
            }
            text.append(time(cue.start())).append(" --> ").append(time(cue.end()));
            if (!cue.settings().isEmpty()) {
                text.append(' ').append(cue.settings());
            }
            text.append('\n').append(cue.text()).append("\n\n");
        }
        return text.toString();
    }

    /// All it says, a line a cue.
    String words() {
        return cues.stream().map(Cue::words).collect(Collectors.joining("\n"));
    }

    /// `00:01:02.500`
    public static String time(long milliseconds) {
        return String.format(
                Locale.ROOT,
                "%02d:%02d:%02d.%03d",
                milliseconds / 3_600_000,
                milliseconds / 60_000 % 60,
                milliseconds / 1000 % 60,
                milliseconds % 1000);
    }
}
