package org.hexapla.media.recording;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.regex.Pattern;

/// Reads WebVTT by the grammar that its authors are held to, which is stricter than what browsers put up with: what
/// passes here is shown everywhere.
final class WebVttReading {

    private static final Pattern TIME = Pattern.compile("(?:(\\d{2,}):)?([0-5]\\d):([0-5]\\d)\\.(\\d{3})");
    private static final Pattern TIMES = Pattern.compile("(\\S+)([ \\t]+)-->([ \\t]+)(\\S+)([ \\t]+(.*?))?[ \\t]*");
    private static final String ARROW = "-->";

    private final List<String> lines;
    private final List<WebVttFault> faults = new ArrayList<>();
    private final List<WebVtt.Cue> cues = new ArrayList<>();
    private final List<String> heads = new ArrayList<>();
    private int at;
    private long latest;

    private WebVttReading(String text) {
        var plain = text.startsWith("\ufeff") ? text.substring(1) : text;
        lines = List.of(plain.replace("\r\n", "\n").replace('\r', '\n').split("\n", -1));
    }

    /// What a text holds, and what is wrong with it; it is whole only where nothing is.
    record Read(WebVtt words, List<WebVttFault> faults) {

        boolean isGood() {
            return faults.isEmpty();
        }
    }

    static Read read(String text) {
        var reading = new WebVttReading(text);
        reading.all();
        return new Read(new WebVtt(String.join("\n\n", reading.heads), reading.cues), List.copyOf(reading.faults));
    }

    /// A time as it is written, in milliseconds.
    static OptionalLong time(String written) {
        var time = TIME.matcher(written.strip());
        if (!time.matches()) {
            return OptionalLong.empty();
        }
        var hours = time.group(1) == null ? 0 : Long.parseLong(time.group(1));
        return OptionalLong.of(
                ((hours * 60 + Long.parseLong(time.group(2))) * 60 + Long.parseLong(time.group(3))) * 1000
                        + Long.parseLong(time.group(4)));
    }

    private void all() {
        var first = lines.getFirst();
        if (!first.matches("WEBVTT(?:[ \\t].*)?") || first.contains(ARROW)) {
            fault(1, "media.vtt.signature", first);
            return;
        }
        at = 1;
        if (at < lines.size() && !lines.get(at).isEmpty()) {
            fault(1, "media.vtt.blank", lines.get(at));
        }
        while (at < lines.size()) {
            if (lines.get(at).isEmpty()) {
                at++;
            } else {
                block();
            }
        }
        if (cues.isEmpty() && faults.isEmpty()) {
            at = lines.size() - 1;
            fault(1, "media.vtt.none", "");
        }
    }

    private void block() {
        var line = lines.get(at);
        if (line.matches("NOTE(?:[ \\t].*)?") && !isTimes(at + 1)) {
            comment();
        } else if (line.matches("(?:STYLE|REGION)[ \\t]*") && !isTimes(at + 1)) {
            head();
        } else {
            cue();
        }
    }

    private boolean isTimes(int line) {
        return line < lines.size() && lines.get(line).contains(ARROW);
    }

    private void comment() {
        for (; at < lines.size() && !lines.get(at).isEmpty(); at++) {
            noArrow();
        }
    }

    private void head() {
        if (!cues.isEmpty()) {
            fault(1, "media.vtt.late", lines.get(at).strip());
        }
        var from = at;
        for (; at < lines.size() && !lines.get(at).isEmpty(); at++) {
            noArrow();
        }
        heads.add(String.join("\n", lines.subList(from, at)));
    }

    private void noArrow() {
        var arrow = lines.get(at).indexOf(ARROW);
        if (arrow >= 0) {
            fault(arrow + 1, "media.vtt.arrow", ARROW);
        }
    }

    private void cue() {
        var name = "";
        if (!lines.get(at).contains(ARROW)) {
            name = lines.get(at);
            if (!isTimes(at + 1)) {
                fault(1, "media.vtt.no-times", name);
                skip();
                return;
            }
            at++;
        }
        var times = TIMES.matcher(lines.get(at));
        if (!times.matches()) {
            fault(lines.get(at).indexOf(ARROW) + 1, "media.vtt.times", lines.get(at));
            skip();
            return;
        }
        var start = time(times.group(1));
        var end = time(times.group(4));
        times(times, start, end);
        var settings = times.group(6) == null ? "" : times.group(6);
        CueSettings.check(settings, (offset, key, found) -> fault(times.start(6) + offset + 1, key, found));
        at++;
        var text = text(start.orElse(0), end.orElse(Long.MAX_VALUE));
        cues.add(new WebVtt.Cue(name, start.orElse(0), end.orElse(0), settings, text));
    }

    private void times(java.util.regex.Matcher times, OptionalLong start, OptionalLong end) {
        if (start.isEmpty()) {
            fault(times.start(1) + 1, "media.vtt.time", times.group(1));
        }
        if (end.isEmpty()) {
            fault(times.start(4) + 1, "media.vtt.time", times.group(4));
        }
        if (start.isPresent() && end.isPresent() && end.getAsLong() <= start.getAsLong()) {
            fault(times.start(4) + 1, "media.vtt.end", times.group(4));
        }
        if (start.isPresent() && start.getAsLong() < latest) {
            fault(times.start(1) + 1, "media.vtt.order", times.group(1));
        }
        latest = Math.max(latest, start.orElse(0));
    }

    private String text(long start, long end) {
        var from = at;
        for (; at < lines.size() && !lines.get(at).isEmpty(); at++) {
            noArrow();
        }
        var text = String.join("\n", lines.subList(from, at));
        CueText.check(text, start, end, (offset, key, found) -> {
            var before = text.substring(0, Math.min(offset, text.length()));
            var line = (int) before.chars().filter(c -> c == '\n').count();
            var column = offset - (before.lastIndexOf('\n') + 1);
            faults.add(new WebVttFault(from + line + 1, column + 1, key, found));
        });
        return text;
    }

    private void skip() {
        while (at < lines.size() && !lines.get(at).isEmpty()) {
            at++;
        }
    }

    private void fault(int column, String key, String found) {
        faults.add(new WebVttFault(at + 1, column, key, found.length() > 80 ? found.substring(0, 80) : found));
    }

    /// Hears of what is wrong in a piece of text.
    interface Telling {

        /// @param offset in characters from the beginning of the piece
        void fault(int offset, String key, String found);
    }
}
