package org.hexapla.translation.memory;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.hexapla.Hexapla;
import org.hexapla.installation.BenchmarkDatabase;
import org.hexapla.kernel.Language;
import org.hexapla.people.People;
import org.hexapla.translation.LanguagePair;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/// Fills a memory with sentences whose words are as frequent as those of a language are, and asks it for sentences like
/// them: one in four the very same, the others with one to four words changed.
///
/// Arguments: how many sentences.
final class MemoryBenchmark {

    private static final PrintStream OUT = System.out;
    private static final LanguagePair ENGLISH_FRENCH = new LanguagePair(Language.EN, Language.FR);
    private static final LanguagePair CHINESE_ENGLISH = new LanguagePair(Language.ZH, Language.EN);
    private static final int WORDS = 60_000;
    private static final int CHARACTERS = 3_500;
    private static final int QUESTIONS = 2_000;

    private MemoryBenchmark() {}

    public static void main(String... arguments) throws Exception {
        var size = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 500_000;
        var folder = Files.createDirectories(
                Path.of("target", "bench-memory-" + size).toAbsolutePath());
        try (var server = BenchmarkDatabase.start(
                folder.resolve("database"), List.of("max_connections=40", "shared_buffers=256MB"))) {
            var program = SpringApplication.run(
                    Hexapla.class,
                    "--server.port=0",
                    "--spring.datasource.url=" + server.url(),
                    "--spring.datasource.username=" + server.user(),
                    "--spring.datasource.password=" + server.password(),
                    "--hexapla.archive.root=" + folder.resolve("files"),
                    "--hexapla.search.root=" + folder.resolve("index"));
            program.getBean(People.class).asProgram(() -> {
                measure(program, ENGLISH_FRENCH, size);
                measure(program, CHINESE_ENGLISH, size / 5);
            });
            program.close();
        }
    }

    private static void measure(ConfigurableApplicationContext program, LanguagePair pair, int size) {
        var memory = program.getBean(Memory.class);
        var random = new Random(5);
        var sample = new ArrayList<String>();
        var begun = System.nanoTime();
        for (var done = 0; done < size; done += 5000) {
            var batch = new ArrayList<Kept>();
            for (var i = 0; i < 5000; i++) {
                var sentence = sentence(pair, random);
                batch.add(new Kept(sentence, "x " + (done + i), ""));
                if (i % 50 == 0) {
                    sample.add(sentence);
                }
            }
            memory.keep(pair, batch);
        }
        OUT.printf("%s: %,d sentences kept in %.0f s%n", pair, size, (System.nanoTime() - begun) / 1e9);
        program.getBean(org.springframework.jdbc.core.simple.JdbcClient.class)
                .sql("analyze")
                .update();
        ask(memory, pair, sample, random);
        ask(memory, pair, sample, random);
    }

    private static void ask(Memory memory, LanguagePair pair, List<String> sample, Random random) {
        var times = new long[QUESTIONS];
        var found = 0;
        var begun = System.nanoTime();
        for (var i = 0; i < QUESTIONS; i++) {
            var asked = changed(
                    pair, sample.get(random.nextInt(sample.size())), i % 4 == 0 ? 0 : 1 + random.nextInt(4), random);
            var start = System.nanoTime();
            found += memory.find(pair, asked, 3).isEmpty() ? 0 : 1;
            times[i] = System.nanoTime() - start;
        }
        var seconds = (System.nanoTime() - begun) / 1e9;
        Arrays.sort(times);
        OUT.printf(
                "%s: %,.0f questions/s, half under %.1f ms, 99 of 100 under %.1f ms, %d of %d with a match%n",
                pair,
                QUESTIONS / seconds,
                times[QUESTIONS / 2] / 1e6,
                times[QUESTIONS * 99 / 100] / 1e6,
                found,
                QUESTIONS);
    }

    private static String sentence(LanguagePair pair, Random random) {
        var length = 8 + random.nextInt(22);
        var words = new ArrayList<String>();
        for (var i = 0; i < length; i++) {
            words.add(word(pair, random));
        }
        return joined(pair, words);
    }

    private static String joined(LanguagePair pair, List<String> words) {
        return String.join(pair.source().equals(Language.ZH) ? "" : " ", words)
                + (pair.source().equals(Language.ZH) ? "。" : ".");
    }

    private static String changed(LanguagePair pair, String sentence, int times, Random random) {
        var plain = sentence.substring(0, sentence.length() - 1);
        var words = new ArrayList<>(List.of(plain.split(pair.source().equals(Language.ZH) ? "" : " ")));
        for (var i = 0; i < times; i++) {
            words.set(random.nextInt(words.size()), word(pair, random));
        }
        return joined(pair, words);
    }

    /// The rank of a word after Zipf: the first are in nearly every sentence, most in hardly any.
    private static String word(LanguagePair pair, Random random) {
        var isChinese = pair.source().equals(Language.ZH);
        var most = isChinese ? CHARACTERS : WORDS;
        var rank = (int) Math.pow(most, random.nextDouble()) - 1;
        return isChinese ? Character.toString(0x4E00 + rank) : letters(rank);
    }

    private static String letters(int rank) {
        var word = new StringBuilder("w");
        for (var rest = rank; rest > 0; rest /= 26) {
            word.append((char) ('a' + rest % 26));
        }
        return word.toString();
    }
}
