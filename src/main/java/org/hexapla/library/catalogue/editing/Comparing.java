package org.hexapla.library.catalogue.editing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/// What is different between two fillings of the form of a document, field by field.
final class Comparing {

    private Comparing() {}

    static List<HistoryView.Difference> differences(Map<String, String> before, Map<String, String> after) {
        List<HistoryView.Difference> differences = new ArrayList<>();
        var fields = new TreeSet<>(before.keySet());
        fields.addAll(after.keySet());
        for (var field : fields) {
            var was = before.getOrDefault(field, "");
            var is = after.getOrDefault(field, "");
            if (!was.equals(is)) {
                differences.add(new HistoryView.Difference(label(field), shown(field, was), shown(field, is)));
            }
        }
        return differences;
    }

    /// The message that names a field; fields in languages and numbered ones share that of their kind.
    private static String label(String field) {
        var kind = field.startsWith("item-") ? "agenda" : field.replaceFirst("-.*", "");
        return switch (kind) {
            case "dateEnd" -> "library.edit.date-end";
            case "otherSubjects" -> "library.edit.other-subjects";
            case "language" -> "library.edit.languages";
            case "file" -> "library.edit.files";
            default -> "library.edit." + kind;
        };
    }

    /// The language of a field stands before its words.
    private static String shown(String field, String value) {
        if (value.isEmpty()) {
            return "";
        }
        var dash = field.lastIndexOf('-');
        var part = dash < 0 ? "" : field.substring(dash + 1);
        if (value.equals("on")) {
            return part;
        }
        return part.matches("[a-z]{2,3}") ? part + ": " + value : value;
    }
}
