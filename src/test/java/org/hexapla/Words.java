package org.hexapla;

import java.util.List;
import java.util.regex.Pattern;

/// Finds words for people in a template: letters outside tags, expressions and statements.
final class Words {

    private static final Pattern NOT_FOR_PEOPLE =
            Pattern.compile("(?s)<%--.*?--%>|<!--.*?-->|!\\{.*?\\}(?=\\s|<|@|$)|<(script|style)\\b.*?</\\1>");
    private static final Pattern STATEMENT = Pattern.compile("(?m)^\\s*@(import|param)[^\\n]*$");
    private static final Pattern WORD = Pattern.compile("\\p{L}{3,}");

    private Words() {}

    static List<String> in(String template) {
        var text = STATEMENT.matcher(template).replaceAll("");
        text = NOT_FOR_PEOPLE.matcher(text).replaceAll("");
        return WORD.matcher(withoutTags(withoutCode(text)))
                .results()
                .map(java.util.regex.MatchResult::group)
                .toList();
    }

    /// Takes away `${...}`, `@if(...)`, `@for(...)`, `@template.x.y(...)` and the like, with their brackets.
    private static String withoutCode(String text) {
        var kept = new StringBuilder();
        var i = 0;
        while (i < text.length()) {
            if (text.startsWith("${", i) || text.startsWith("!{", i) || text.startsWith("$unsafe{", i)) {
                i = end(text, text.indexOf('{', i), '{', '}');
            } else if (text.charAt(i) == '@' && i + 1 < text.length() && Character.isLetter(text.charAt(i + 1))) {
                i = afterStatement(text, i + 1, kept);
            } else {
                kept.append(text.charAt(i++));
            }
        }
        return kept.toString();
    }

    private static int afterStatement(String text, int start, StringBuilder kept) {
        var i = start;
        while (i < text.length()
                && (Character.isLetterOrDigit(text.charAt(i)) || text.charAt(i) == '.' || text.charAt(i) == '-')) {
            i++;
        }
        if (i >= text.length() || text.charAt(i) != '(') {
            return i;
        }
        var end = end(text, i, '(', ')');
        // A block that is handed to another template is a piece of page again.
        var inside = text.substring(i, end);
        var block = inside.indexOf("@`");
        if (block >= 0) {
            kept.append(withoutCode(inside.substring(block + 2, Math.max(block + 2, inside.lastIndexOf('`')))));
        }
        return end;
    }

    private static int end(String text, int open, char opening, char closing) {
        var depth = 0;
        for (var i = open; i < text.length(); i++) {
            if (text.charAt(i) == opening) {
                depth++;
            } else if (text.charAt(i) == closing && --depth == 0) {
                return i + 1;
            }
        }
        return text.length();
    }

    private static String withoutTags(String text) {
        return text.replaceAll("(?s)<[^>]*>", " ").replaceAll("&[a-z]+;", " ");
    }
}
