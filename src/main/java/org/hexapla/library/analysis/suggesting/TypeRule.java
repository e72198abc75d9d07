package org.hexapla.library.analysis.suggesting;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.hexapla.library.catalogue.DescriptionDraft;
import org.hexapla.library.catalogue.DocumentType;
import org.springframework.stereotype.Component;

/// What sort of document it is: the symbol says it of resolutions, drafts and meetings, the title of the others.
@Component
class TypeRule implements Rule {

    private static final Map<DocumentType, Pattern> TITLES = titles();

    private final TitleRule titles;

    TypeRule(TitleRule titles) {
        this.titles = titles;
    }

    @Override
    public List<Suggestion> suggest(IssuedText text) {
        var bySymbol = new DescriptionDraft(text.symbols()).finished().type();
        if (bySymbol != DocumentType.OTHER) {
            return List.of(new Suggestion(
                    Field.TYPE,
                    bySymbol.code(),
                    code(),
                    95,
                    text.told(text.symbol().display())));
        }
        if (text.symbol().key().contains("/agenda/")) {
            return List.of(new Suggestion(
                    Field.TYPE,
                    DocumentType.AGENDA.code(),
                    code(),
                    92,
                    text.told(text.symbol().display())));
        }
        for (var title : titles.suggest(text)) {
            for (var type : TITLES.entrySet()) {
                if (type.getValue().matcher(title.value()).find()) {
                    return List.of(
                            new Suggestion(Field.TYPE, type.getKey().code(), code(), 86, text.atFirst(title.value())));
                }
            }
        }
        return List.of(new Suggestion(
                Field.TYPE,
                DocumentType.OTHER.code(),
                code(),
                40,
                text.told(text.symbol().display())));
    }

    private static Map<DocumentType, Pattern> titles() {
        var titles = new LinkedHashMap<DocumentType, Pattern>();
        titles.put(
                DocumentType.AGENDA,
                insensitive("^(?:provisional |annotated )*agenda|^ordre du jour|^programa provisional"));
        titles.put(
                DocumentType.LETTER,
                insensitive("\\bletters? dated|identical letters|note verbale|^lettre|^cartas? |письмо|رسالة|的信"));
        titles.put(DocumentType.REPORT, insensitive("\\breport (?:of|on|by)|^rapport|^informe|^доклад|^تقرير|报告"));
        titles.put(DocumentType.NOTE, insensitive("\\bnote by|^note du|^nota de|^записка|^مذكرة|说明"));
        return titles;
    }

    private static Pattern insensitive(String pattern) {
        return Pattern.compile(pattern, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}
