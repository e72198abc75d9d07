package org.hexapla.campaigns.contest;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.hexapla.calendar.Zone;
import org.hexapla.campaigns.CampaignCode;
import org.hexapla.forms.FormCode;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.LocalizedText;
import org.hexapla.partners.Fields;
import org.springframework.util.MultiValueMap;

/// Reads a contest from the fields of its form. Categories and criteria come in rows, each with a code and its names.
final class ContestForm {

    static final int ROWS = 4;

    private final Fields fields;

    ContestForm(MultiValueMap<String, String> sent) {
        this.fields = new Fields(sent);
    }

    Contest contest() {
        var campaign = fields.line("campaign");
        return new Contest(
                fields.line("code"),
                CampaignCode.parse(campaign).map(CampaignCode::value).orElse(""),
                new Contest.Words(words("title"), words("about"), words("rules")),
                new Contest.Terms(
                        FormCode.parse(fields.line("form"))
                                .orElseThrow(() -> ContestRefused.mistake("form", fields.line("form"))),
                        named("category"),
                        closes(),
                        Zone.anywhere(fields.line("zone")).orElseThrow(() -> ContestRefused.mistake("closes")),
                        fields.number("keep", 30, 365, 3650)),
                new Contest.Judging(
                        named("criterion"),
                        true,
                        fields.number("votes", 1, 3, 50),
                        fields.number("going-on", 1, 10, 100),
                        fields.number("winners", 1, 3, 100),
                        Contest.Tie.parse(fields.line("tie")).orElseThrow(() -> ContestRefused.mistake("terms"))),
                Contest.State.DRAFT,
                null);
    }

    private LocalDateTime closes() {
        try {
            return LocalDateTime.parse(fields.line("closes"));
        } catch (DateTimeException e) {
            throw ContestRefused.mistake("closes");
        }
    }

    private List<Contest.Named> named(String list) {
        var rows = new ArrayList<Contest.Named>();
        for (var row = 0; row < ROWS; row++) {
            var code = fields.line(list + "-code-" + row);
            var name = words(list + "-name-" + row);
            if (!code.isEmpty() && !name.isEmpty()) {
                if (!Contest.isCode(code)
                        || rows.stream().anyMatch(known -> known.code().equals(code))) {
                    throw ContestRefused.mistake("terms");
                }
                rows.add(new Contest.Named(code, name));
            }
        }
        return rows;
    }

    private LocalizedText words(String field) {
        return fields.words(field, Language.OFFICIAL, LocalizedText.none());
    }
}
