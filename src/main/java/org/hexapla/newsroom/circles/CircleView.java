package org.hexapla.newsroom.circles;

import java.util.List;
import java.util.Map;
import org.hexapla.kernel.web.Paging;
import org.hexapla.newsroom.Circle;

/// Who is in a circle, and the form by which another is let in.
///
/// @param version of its name, that the editor sees
/// @param values of the form: `mail`, `tie`, `since`, `until`
/// @param faults message keys by the field that is wrong
/// @param done what was done just now, as a message key; empty for nothing
public record CircleView(
        Circle circle,
        int version,
        List<Line> lines,
        Paging paging,
        Map<String, String> values,
        Map<String, String> faults,
        String done) {

    /// @param name of the account's owner; empty where there is no account yet
    /// @param tie in words
    /// @param by who let them in
    /// @param isIn whether today is one of their days
    public record Line(long id, Member member, String name, String tie, String by, boolean isIn) {}

    public String value(String field) {
        return values.getOrDefault(field, "");
    }
}
