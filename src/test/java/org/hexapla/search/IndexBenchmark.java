package org.hexapla.search;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.apache.lucene.facet.FacetsCollectorManager;
import org.apache.lucene.facet.sortedset.DefaultSortedSetDocValuesReaderState;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesFacetCounts;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.store.FSDirectory;

/// Measures the index: records a second in, questions out, each also put to the same index by Lucene alone.
///
/// Arguments: how many records; the folder, in which an index of as many records is used again.
final class IndexBenchmark {

    private static final int BATCH = 500;
    private static final int QUESTIONS = 1000;
    private static final PrintStream OUT = System.out;
    private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();

    private final int size;
    private final Path folder;
    private final SyntheticRecords records = new SyntheticRecords();

    private IndexBenchmark(int size, Path folder) {
        this.size = size;
        this.folder = folder;
    }

    public static void main(String... arguments) throws IOException {
        var size = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 1_000_000;
        var folder = Path.of(arguments.length > 1 ? arguments[1] : "target/bench/index-" + size);
        new IndexBenchmark(size, folder).run();
    }

    private void run() throws IOException {
        try (var index = LuceneIndex.open(folder, new SearchSettings(folder, 16, Duration.ofSeconds(20)))) {
            if (index.size() == size) {
                OUT.printf("%,d records are there already%n", size);
            } else {
                fill(index);
            }
            OUT.printf("index on disk: %,d MB%n", bytes() >> 20);
            ask(index);
        }
        memory();
    }

    /// As the program does it: in batches, each safely on the disk before the next begins.
    private void fill(SearchIndex index) {
        // What it costs to invent the records is not what it costs to index them.
        var spent = 0L;
        var last = System.nanoTime();
        for (var from = 0; from < size; from += BATCH) {
            var batch = IntStream.range(from, Math.min(size, from + BATCH))
                    .mapToObj(records::record)
                    .toList();
            var start = System.nanoTime();
            index.write(batch, List.of());
            spent += System.nanoTime() - start;
            if (from % 50_000 == 0) {
                OUT.printf("%,9d records, %.1f s%n", from, (System.nanoTime() - last) / 1e9);
                last = System.nanoTime();
            }
        }
        OUT.printf("%,d records in %.1f s: %,.0f records/s%n", size, spent / 1e9, size / (spent / 1e9));
    }

    private void ask(SearchIndex index) throws IOException {
        var questions = new SyntheticQuestions(records, size);
        try (var directory = FSDirectory.open(folder);
                var reader = DirectoryReader.open(directory)) {
            var bare = new Bare(new IndexSearcher(reader));
            OUT.printf("%d segments%n", reader.leaves().size());
            measure(index, bare, questions.of(QUESTIONS, 1), new Times("warming up"));
            var times = new Times("%,d questions".formatted(QUESTIONS));
            measure(index, bare, questions.of(QUESTIONS, 2), times);
            times.print();
        }
    }

    private static void measure(SearchIndex index, Bare bare, List<SearchQuestion> questions, Times times)
            throws IOException {
        for (var i = 0; i < questions.size(); i++) {
            var question = questions.get(i);
            var core = bare.core(question);
            // Each in turn goes first, so that none always finds what the others have warmed.
            for (var turn = 0; turn < 3; turn++) {
                var busy = CLOCK.getCurrentThreadCpuTime();
                var start = System.nanoTime();
                switch ((i + turn) % 3) {
                    case 0 -> index.find(question, Map.of());
                    case 1 -> bare.withFacets(core);
                    default -> bare.top(core);
                }
                var took = System.nanoTime() - start;
                times.add((i + turn) % 3, took, CLOCK.getCurrentThreadCpuTime() - busy, question.text());
            }
        }
    }

    /// Lucene with nothing of ours around it.
    private static final class Bare {

        private final IndexSearcher searcher;
        private final DefaultSortedSetDocValuesReaderState state;

        Bare(IndexSearcher searcher) throws IOException {
            this.searcher = searcher;
            this.state = new DefaultSortedSetDocValuesReaderState(searcher.getIndexReader(), DocumentFields.FACETS);
        }

        /// The query that our question becomes.
        Query core(SearchQuestion question) throws IOException {
            var parsed = Question.parse(question.text());
            var stopKeys = List.of(Interpreting.likelyKey(parsed, question.reader()));
            var meant = new Interpreting(searcher, question.reader())
                    .interpret(question.text(), parsed, Map.of(), stopKeys);
            return Answering.filtered(meant.ranked(), question, "");
        }

        void top(Query query) throws IOException {
            searcher.search(query, 20);
        }

        /// As Lucene's own examples do it.
        void withFacets(Query query) throws IOException {
            var found = FacetsCollectorManager.search(searcher, query, 20, new FacetsCollectorManager());
            new SortedSetDocValuesFacetCounts(state, found.facetsCollector()).getAllDims(20);
        }
    }

    /// @param busy how long the processor worked for it, which other work on the machine does not lengthen
    private record Time(double waited, double busy, String question) {}

    private record Times(String title, List<List<Time>> all) {

        private static final List<String> NAMES =
                List.of("Hexapla", "bare Lucene, 20 hits, facets", "bare Lucene, 20 hits");

        Times(String title) {
            this(title, List.of(new ArrayList<>(), new ArrayList<>(), new ArrayList<>()));
        }

        void add(int whose, long waited, long busy, String question) {
            all.get(whose).add(new Time(waited / 1e6, busy / 1e6, question));
        }

        void print() {
            print(title + ", time waited", Time::waited);
            print(title + ", processor time", Time::busy);
            OUT.println("slowest of ours:");
            all.getFirst().stream()
                    .sorted(Comparator.comparingDouble(Time::busy).reversed())
                    .limit(12)
                    .forEach(time -> OUT.printf("%8.2f ms  %s%n", time.busy(), time.question()));
        }

        private void print(String heading, ToDoubleFunction<Time> time) {
            OUT.println(heading);
            for (var whose = 0; whose < NAMES.size(); whose++) {
                OUT.printf(
                        "%-30s p50 %7.2f ms   p95 %7.2f ms   p99 %7.2f ms   max %7.2f ms%n",
                        NAMES.get(whose),
                        at(whose, 0.5, time),
                        at(whose, 0.95, time),
                        at(whose, 0.99, time),
                        at(whose, 1, time));
            }
            for (var whose = 1; whose < NAMES.size(); whose++) {
                OUT.printf(
                        "ratio to %-30s p50 %.2f   p95 %.2f%n",
                        NAMES.get(whose),
                        at(0, 0.5, time) / at(whose, 0.5, time),
                        at(0, 0.95, time) / at(whose, 0.95, time));
            }
        }

        private double at(int whose, double share, ToDoubleFunction<Time> time) {
            var sorted = all.get(whose).stream().mapToDouble(time).sorted().toArray();
            return sorted[(int) Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
        }
    }

    private long bytes() throws IOException {
        try (var files = Files.list(folder)) {
            return files.mapToLong(file -> file.toFile().length()).sum();
        }
    }

    private static void memory() throws IOException {
        System.gc();
        var runtime = Runtime.getRuntime();
        OUT.printf("heap in use after a collection: %,d MB%n", runtime.totalMemory() - runtime.freeMemory() >> 20);
        var status = Path.of("/proc/self/status");
        if (Files.exists(status)) {
            Arrays.stream(Files.readString(status).split("\n"))
                    .filter(line ->
                            line.startsWith("VmHWM") || line.startsWith("RssAnon") || line.startsWith("RssFile"))
                    .forEach(OUT::println);
        }
    }
}
