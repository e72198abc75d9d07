package org.hexapla.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionLengthAttribute;

/// What an analyser makes of a text: places in their order, at each the forms that stand there.
record Words(List<Place> places) {

    /// @param written the word as written, folded
    /// @param stem what all its forms share; the same as `written` where there is no other
    record Place(int position, String written, String stem) {}

    static Words of(Analyzer analyzer, String text) {
        try (var tokens = analyzer.tokenStream("", text)) {
            var term = tokens.addAttribute(CharTermAttribute.class);
            var step = tokens.addAttribute(PositionIncrementAttribute.class);
            tokens.reset();
            var places = new ArrayList<Place>();
            var position = -1;
            while (tokens.incrementToken()) {
                position += step.getPositionIncrement();
                if (!places.isEmpty() && places.getLast().position() == position) {
                    var before = places.removeLast();
                    places.add(new Place(position, before.written(), term.toString()));
                } else {
                    places.add(new Place(position, term.toString(), term.toString()));
                }
            }
            tokens.end();
            return new Words(List.copyOf(places));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Chinese as the pairs that must follow each other, so that any part of a phrase is found; single
    /// characters only where they stand alone.
    static Words pairs(String text) {
        try (var tokens = Analyzers.of("zh").tokenStream("", text)) {
            var term = tokens.addAttribute(CharTermAttribute.class);
            var step = tokens.addAttribute(PositionIncrementAttribute.class);
            var length = tokens.addAttribute(PositionLengthAttribute.class);
            tokens.reset();
            var places = new ArrayList<Place>();
            var position = -1;
            var covered = -1;
            while (tokens.incrementToken()) {
                position += step.getPositionIncrement();
                var isPair = length.getPositionLength() > 1;
                if (isPair && !places.isEmpty() && places.getLast().position() == position) {
                    places.removeLast();
                }
                if (isPair || position > covered) {
                    places.add(new Place(position, term.toString(), term.toString()));
                }
                covered = isPair ? position + 1 : covered;
            }
            tokens.end();
            return new Words(List.copyOf(places));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Words of(String key, String text) {
        return key.equals("zh") ? pairs(text) : of(Analyzers.of(key), text);
    }

    boolean isEmpty() {
        return places.isEmpty();
    }
}
