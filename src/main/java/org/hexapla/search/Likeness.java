package org.hexapla.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.minhash.MinHashFilter;
import org.apache.lucene.analysis.shingle.ShingleFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/// What is left of a text so that it can be told how much of another text is the same, without either text: the least
/// of the hashes of its runs of words, in each of many buckets.
///
/// @param marks one a bucket; none of a text without words
public record Likeness(int[] marks) {

    private static final int BUCKETS = 128;
    private static final int RUN = 4;
    private static final int ROWS = 4;

    public static Likeness of(String text) {
        var words = new StandardTokenizer();
        words.setReader(new java.io.StringReader(text));
        var runs = new ShingleFilter(new LowerCaseFilter(words), RUN, RUN);
        runs.setOutputUnigrams(false);
        runs.setOutputUnigramsIfNoShingles(true);
        try (var least = new MinHashFilter(runs, 1, BUCKETS, 1, true)) {
            var term = least.addAttribute(CharTermAttribute.class);
            least.reset();
            var marks = new ArrayList<Integer>();
            while (least.incrementToken()) {
                marks.add(term.toString().hashCode());
            }
            least.end();
            return new Likeness(marks.stream().mapToInt(Integer::intValue).toArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// About which part of all their runs of words both have, from 0 to 1.
    public double with(Likeness other) {
        if (marks.length == 0 || marks.length != other.marks.length) {
            return 0;
        }
        var same = 0;
        for (var i = 0; i < marks.length; i++) {
            same += marks[i] == other.marks[i] ? 1 : 0;
        }
        return (double) same / marks.length;
    }

    /// Texts that are much alike have one of these in common almost for certain; others hardly ever.
    public List<Long> bands() {
        var bands = new ArrayList<Long>();
        for (var at = 0; at + ROWS <= marks.length; at += ROWS) {
            bands.add(((long) at << 32) ^ (Arrays.hashCode(Arrays.copyOfRange(marks, at, at + ROWS)) & 0xffffffffL));
        }
        return bands;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Likeness likeness && Arrays.equals(marks, likeness.marks);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(marks);
    }

    @Override
    public String toString() {
        return "Likeness of " + marks.length;
    }
}
