package org.hexapla.media.recording;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import java.util.regex.Pattern;

/// The text of a cue with its marks: `<v Amina>What?</v>`, `<i>`, `&amp;`.
final class CueText {

    private static final Set<String> MARKS = Set.of("c", "i", "b", "u", "ruby", "rt", "v", "lang");
    private static final Pattern MARK = Pattern.compile("<(/?)([^\\s.>/]*)((?:\\.[^\\s.>]+)*)(?:[ \\t\\n]([^>]*))?>");
    private static final Pattern REFERENCE =
            Pattern.compile("&(?:[A-Za-z][A-Za-z0-9]*|#\\d{1,7}|#[xX][0-9A-Fa-f]{1,6});");

    private final String text;
    private final long start;
    private final long end;
    private final WebVttReading.Telling telling;
    private final Deque<String> open = new ArrayDeque<>();

    private CueText(String text, long start, long end, WebVttReading.Telling telling) {
        this.text = text;
        this.start = start;
        this.end = end;
        this.telling = telling;
    }

    static void check(String text, long start, long end, WebVttReading.Telling telling) {
        new CueText(text, start, end, telling).all();
    }

    private void all() {
        var latest = start;
        for (var at = 0; at < text.length(); at++) {
            if (text.charAt(at) == '&') {
                reference(at);
            } else if (text.charAt(at) == '<') {
                var close = text.indexOf('>', at);
                if (close < 0) {
                    telling.fault(at, "media.vtt.angle", "<");
                    return;
                }
                var inside = text.substring(at + 1, close);
                var time = WebVttReading.time(inside);
                if (time.isPresent()) {
                    if (time.getAsLong() <= latest || time.getAsLong() >= end) {
                        telling.fault(at, "media.vtt.inner-time", inside);
                    }
                    latest = Math.max(latest, time.getAsLong());
                } else {
                    mark(at, close);
                }
                at = close;
            }
        }
        // Who speaks may be left open: it is the whole cue then.
        open.removeIf(name -> name.equals("v") && open.size() == 1);
        if (!open.isEmpty()) {
            telling.fault(text.length(), "media.vtt.unclosed", "<" + open.peek() + ">");
        }
    }

    private void reference(int at) {
        var reference = REFERENCE.matcher(text).region(at, text.length());
        if (!reference.lookingAt()) {
            telling.fault(at, "media.vtt.ampersand", "&");
        }
    }

    private void mark(int at, int close) {
        var mark = MARK.matcher(text).region(at, close + 1);
        if (!mark.matches() || !MARKS.contains(mark.group(2))) {
            telling.fault(at, "media.vtt.mark", text.substring(at, close + 1));
            return;
        }
        var name = mark.group(2);
        if (!mark.group(1).isEmpty()) {
            if (!name.equals(open.peek())) {
                telling.fault(at, "media.vtt.close", text.substring(at, close + 1));
            } else {
                open.pop();
            }
            return;
        }
        var needsWords = name.equals("v") || name.equals("lang");
        if (needsWords && (mark.group(4) == null || mark.group(4).isBlank())) {
            telling.fault(at, "media.vtt.mark-empty", text.substring(at, close + 1));
        }
        if (name.equals("rt") && !"ruby".equals(open.peek())) {
            telling.fault(at, "media.vtt.mark", "<rt>");
        }
        open.push(name);
    }
}
