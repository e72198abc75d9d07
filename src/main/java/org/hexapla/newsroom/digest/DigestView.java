package org.hexapla.newsroom.digest;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hexapla.newsroom.Channel;
import org.hexapla.newsroom.Themes;

/// The form in which letters are asked for.
///
/// @param values as they were written
/// @param fault the message key of what was wrong; empty where nothing was
public record DigestView(
        List<Channel> channels,
        List<Themes.Named> themes,
        Map<String, String> values,
        Set<String> chosen,
        String fault) {

    public String value(String name) {
        return values.getOrDefault(name, "");
    }
}
