package org.hexapla.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.SerialMergeScheduler;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.hexapla.kernel.ItemRef;
import org.hexapla.kernel.Language;
import org.jspecify.annotations.Nullable;

/// The index in a folder of this machine, by Lucene.
///
/// One thread may write, any number read meanwhile; readers see a batch when it is safely on the disk. Merging
/// happens in the writing thread, so that a small machine is not overrun.
final class LuceneIndex implements SearchIndex {

    private static final String NOTE = "note";

    private final Duration patience;
    private final Directory directory;
    private final IndexWriter writer;
    private final SearcherManager searchers;
    private volatile @Nullable FacetCounting facets;

    private LuceneIndex(Directory directory, IndexWriter writer, Duration patience) throws IOException {
        this.directory = directory;
        this.writer = writer;
        this.patience = patience;
        this.searchers = new SearcherManager(writer, null);
    }

    /// Opens the index of a folder, or begins one.
    ///
    /// @throws IOException if it cannot be read: it is damaged, or of a version that is no longer understood
    static LuceneIndex open(Path folder, SearchSettings settings) throws IOException {
        var directory = FSDirectory.open(Files.createDirectories(folder));
        try {
            var config = new IndexWriterConfig(Analyzers.ofFields())
                    .setRAMBufferSizeMB(settings.bufferMegabytes())
                    .setMergeScheduler(new SerialMergeScheduler());
            return new LuceneIndex(directory, new IndexWriter(directory, config), settings.patience());
        } catch (IOException | IllegalArgumentException e) {
            directory.close();
            throw e instanceof IOException io ? io : new IndexNotFoundException(String.valueOf(e.getMessage()));
        }
    }

    @Override
    public void write(Collection<SearchDocument> documents, Collection<ItemRef> gone) {
        try {
            for (var document : documents) {
                writer.updateDocument(DocumentFields.id(document.item()), DocumentFields.of(document));
            }
            writer.deleteDocuments(gone.stream().map(DocumentFields::id).toArray(Term[]::new));
            writer.commit();
            searchers.maybeRefreshBlocking();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Set<ItemRef> holds(Collection<ItemRef> items) {
        return reading(searcher -> {
            var held = new HashSet<ItemRef>();
            for (var item : items) {
                if (searcher.getIndexReader().docFreq(DocumentFields.id(item)) > 0) {
                    held.add(item);
                }
            }
            return held;
        });
    }

    @Override
    public long size() {
        return this.<Integer>reading(searcher -> searcher.getIndexReader().numDocs());
    }

    @Override
    public SearchResults find(SearchQuestion question, Map<String, List<Widening>> widenings) {
        return reading(searcher -> new Answering(searcher, facetsOf(searcher), patience).answer(question, widenings));
    }

    @Override
    public List<ItemRef> all(SearchQuestion question, Map<String, List<Widening>> widenings) {
        return reading(searcher -> new Answering(searcher, facetsOf(searcher), patience).all(question, widenings));
    }

    @Override
    public List<SearchSuggestion> suggest(String words, Language reader, int most) {
        return reading(searcher -> new Suggesting(searcher, reader).suggest(words, most));
    }

    @Override
    public Optional<String> note() {
        return Optional.ofNullable(
                StreamSupport.stream(writer.getLiveCommitData().spliterator(), false)
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue))
                        .get(NOTE));
    }

    @Override
    public void note(String text) {
        try {
            writer.setLiveCommitData(Map.of(NOTE, text).entrySet());
            writer.commit();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try (directory) {
            searchers.close();
            writer.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// What is counted is the same for all who read the same state of the index.
    private FacetCounting facetsOf(IndexSearcher searcher) throws IOException {
        var known = facets;
        if (known == null || !known.isOf(searcher.getIndexReader())) {
            known = FacetCounting.of(searcher.getIndexReader(), known);
            facets = known;
        }
        return known;
    }

    private <T> T reading(Reading<T> reading) {
        try {
            var shared = searchers.acquire();
            try {
                // An own searcher on the shared reader: its time limit is this question's alone.
                return reading.read(new IndexSearcher(shared.getIndexReader()));
            } finally {
                searchers.release(shared);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private interface Reading<T> {
        T read(IndexSearcher searcher) throws IOException;
    }
}
