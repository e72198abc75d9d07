package org.hexapla.media.recording;

import java.util.HashSet;
import java.util.Map;
import java.util.regex.Pattern;

/// Where a cue stands in the picture: `line:0 align:start`.
final class CueSettings {

    private static final String PERCENT = "(?:100(?:\\.0+)?|\\d{1,2}(?:\\.\\d+)?)%";

    private static final Map<String, Pattern> VALUES = Map.of(
            "vertical", Pattern.compile("rl|lr"),
            "line", Pattern.compile("(?:-?\\d+|" + PERCENT + ")(?:,(?:start|center|end))?"),
            "position", Pattern.compile(PERCENT + "(?:,(?:line-left|center|line-right))?"),
            "size", Pattern.compile(PERCENT),
            "align", Pattern.compile("start|center|end|left|right"),
            "region", Pattern.compile("\\S+"));

    private static final Pattern SETTING = Pattern.compile("[^ \\t]+");

    private CueSettings() {}

    static void check(String settings, WebVttReading.Telling telling) {
        var seen = new HashSet<String>();
        var each = SETTING.matcher(settings);
        while (each.find()) {
            var colon = each.group().indexOf(':');
            var name = colon < 0 ? each.group() : each.group().substring(0, colon);
            var form = VALUES.get(name);
            var value = each.group().substring(colon + 1);
            if (colon < 0 || form == null || !form.matcher(value).matches()) {
                telling.fault(each.start(), "media.vtt.setting", each.group());
            } else if (!seen.add(name)) {
                telling.fault(each.start(), "media.vtt.setting-twice", name);
            }
        }
    }
}
