package org.hexapla.campaigns.coverage;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.LocalizedText;

/// Articles a second that are matched to 200 messages in six languages, by all processors.
///
/// An article is some sentences of the judged set, shuffled, about 120 words; a message is made of words of
/// that set, in four lines a language of three parts with four phrases each: each article answers many more messages
/// than a real one would.
final class CoverageBenchmark {

    private static final int MESSAGES = 200;
    private static final int LINES = 4;
    private static final int PARTS = 3;
    private static final int PHRASES = 4;
    private static final int SENTENCES = 9;

    private CoverageBenchmark() {}

    public static void main(String[] arguments) {
        var count = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 250_000;
        var random = new Random(34);
        var listening = new Listening(messages(random), Map.of());
        var texts = texts(random, Math.min(count, 30_000));
        run(listening, texts, Math.min(count, 10_000));
        var begin = System.nanoTime();
        var heard = run(listening, texts, count);
        var seconds = (System.nanoTime() - begin) / 1e9;
        System.out.printf(
                "%,d articles in six languages against %d messages: %.1f s, %,.0f a second, %.2f messages an article%n",
                count, MESSAGES, seconds, count / seconds, (double) heard / count);
    }

    private record Text(Language language, String words) {}

    private static long run(Listening listening, List<Text> texts, int count) {
        var heard = new AtomicLong();
        IntStream.range(0, count).parallel().forEach(i -> {
            var text = texts.get(i % texts.size());
            heard.addAndGet(listening.heard(text.language(), text.words()).size());
        });
        return heard.get();
    }

    private static List<Text> texts(Random random, int count) {
        var texts = new ArrayList<Text>();
        var sentences = Language.OFFICIAL.stream()
                .map(language -> JudgedSet.of(language).stream()
                        .flatMap(article -> List.of(article.text().split("(?<=[.!?。؟])\\s*")).stream())
                        .filter(sentence -> sentence.length() > 10)
                        .toList())
                .toList();
        for (var i = 0; i < count; i++) {
            var of = sentences.get(i % sentences.size());
            var words = new StringBuilder();
            for (var sentence = 0; sentence < SENTENCES; sentence++) {
                words.append(of.get(random.nextInt(of.size()))).append(' ');
            }
            texts.add(new Text(Language.OFFICIAL.get(i % sentences.size()), words.toString()));
        }
        return texts;
    }

    private static List<WatchMessage> messages(Random random) {
        return IntStream.range(0, MESSAGES)
                .mapToObj(i -> {
                    var rules = LocalizedText.none();
                    for (var language : Language.OFFICIAL) {
                        rules = rules.with(language, rules(language, random));
                    }
                    return new WatchMessage(
                            "message-" + i,
                            1,
                            LocalizedText.of(Language.EN, "Message " + i),
                            "",
                            List.of(),
                            rules,
                            Instant.EPOCH);
                })
                .toList();
    }

    private static String rules(Language language, Random random) {
        var articles = JudgedSet.of(language);
        var lines = new ArrayList<String>();
        for (var line = 0; line < LINES; line++) {
            var parts = new ArrayList<String>();
            for (var part = 0; part < PARTS; part++) {
                var phrases = new ArrayList<String>();
                for (var phrase = 0; phrase < PHRASES; phrase++) {
                    phrases.add(phrase(
                            language,
                            articles.get(random.nextInt(articles.size())).text(),
                            random));
                }
                parts.add(String.join(" / ", phrases));
            }
            lines.add(String.join(" + ", parts));
        }
        return String.join("\n", lines);
    }

    /// A word of seven letters or more, as rules are made of words that mean something; two to four characters of
    /// Chinese.
    private static String phrase(Language language, String text, Random random) {
        if (language.equals(Language.ZH)) {
            var at = random.nextInt(text.length() - 5);
            return text.substring(at, at + 2 + random.nextInt(3)).replaceAll("[/+@?\\-，。：“”、]", "年");
        }
        var words = List.of(text.split("[^\\p{L}]+")).stream()
                .filter(word -> word.length() > 6)
                .toList();
        return words.isEmpty() ? "decennial" : words.get(random.nextInt(words.size()));
    }
}
