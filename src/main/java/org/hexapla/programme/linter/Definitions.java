package org.hexapla.programme.linter;

import org.hexapla.programme.linter.Reading.Passage;
import org.hexapla.programme.linter.Reading.Sentence;

/// Sentences that say what a metric counts: "a view is ...", "the term “download” is used for ...", "by interactions
/// are meant ...".
final class Definitions {

    private static final String QUOTE = "[\"“”«»'‘’]?";

    private Definitions() {}

    static boolean define(Passage passage, Sentence sentence, String metric, Lexicon lexicon) {
        var said = passage.text(sentence);
        var named = lexicon.isArabic()
                ? lexicon.compiled("(?<!\\p{L})[وفبلك]{0,2}(?:ال|لل)?{" + metric + "}(?!\\p{L})")
                : lexicon.pattern(metric);
        return lexicon.has("metric.defined", said) && named.matcher(said).find() || isSaidToBe(said, metric, lexicon);
    }

    /// At the beginning of a sentence or a clause of it, and without a number: "12 views are ..." defines nothing.
    private static boolean isSaidToBe(String said, String metric, Lexicon lexicon) {
        var begins = lexicon.isChinese() ? "(?:^|[；，。])" : "(?:^|[;:,،؛] ?(?:{and} )?)";
        var article = lexicon.isArabic()
                ? " *[وف]?(?:{define.word} )?" + QUOTE + "(?:ال)?"
                : " *(?:{define.word} ?)?(?:\\p{L}{1,3}[ '’])?(?:{define.word} ?)?" + QUOTE;
        var behind = lexicon.isChinese() ? "" : "(?:" + QUOTE + "(?: \\p{L}+)?" + ")";
        var is = lexicon.isChinese() ? "{define.is}" : "(?: ?[=:]| {define.is}(?!\\p{L}))";
        // «وتشمل التفاعلات ...»: the verb stands first.
        var verbFirst = lexicon.isArabic() ? "|" + begins + " *[وف]?{define.verb} (?:ال)?{" + metric + "}" : "";
        return lexicon.compiled(begins + article + "{" + metric + "}" + behind + is + verbFirst)
                .matcher(said)
                .find();
    }
}
