package org.hexapla.library.exchange;

import java.util.List;
import org.hexapla.library.marc.Finding;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Findings as a batch keeps them.
final class FindingsJson {

    private static final JsonMapper JSON = JsonMapper.shared();

    private FindingsJson() {}

    static String write(List<Finding> findings) {
        var list = JSON.createArrayNode();
        for (var finding : findings) {
            var one = list.addObject()
                    .put("severity", finding.severity().name())
                    .put("tag", finding.tag())
                    .put("occurrence", finding.occurrence())
                    .put("code", String.valueOf(finding.code()))
                    .put("key", finding.messageKey());
            var arguments = one.putArray("arguments");
            for (var argument : finding.arguments()) {
                if (argument instanceof Number number) {
                    arguments.add(number.longValue());
                } else {
                    arguments.add(argument.toString().replace('\0', '\uFFFD'));
                }
            }
        }
        return JSON.writeValueAsString(list);
    }

    static List<Finding> read(String json) {
        return JSON.readTree(json).valueStream().map(FindingsJson::finding).toList();
    }

    private static Finding finding(JsonNode one) {
        return new Finding(
                Finding.Severity.valueOf(one.path("severity").stringValue()),
                one.path("tag").stringValue(),
                one.path("occurrence").intValue(),
                one.path("code").stringValue().charAt(0),
                one.path("key").stringValue(),
                one.path("arguments")
                        .valueStream()
                        .<Object>map(argument -> argument.isNumber() ? argument.longValue() : argument.stringValue())
                        .toList());
    }
}
