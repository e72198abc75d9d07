package org.hexapla.newsroom.digest;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hexapla.newsroom.Channel;

/// The form in which letters are asked for.
///
/// @param values as they were written
/// @param fault the message key of what was wrong; empty where nothing was
public record DigestView(
        List<Channel> channels, List<String> themes, Map<String, String> values, Set<String> chosen, String fault) {

    public String value(String name) {
        return values.getOrDefault(name, "");
    }
}
