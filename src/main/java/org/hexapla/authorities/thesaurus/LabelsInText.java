package org.hexapla.authorities.thesaurus;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.hexapla.authorities.Spelling;
import org.hexapla.kernel.Language;

/// Finds the labels of one language that stand in a text: as whole words, in Chinese anywhere, in Arabic also behind
/// the article and the particles that are written on. Of labels that overlap only the longest counts.
///
/// Each beginning of a word is looked up with each end of one behind it, so that a sentence costs the same however
/// many concepts there are.
final class LabelsInText {

    private static final int LONGEST = 120;
    private static final int LONGEST_CHINESE = 24;

    /// One Chinese sign alone is a part of some other word nearly always.
    private static final int SHORTEST = 2;

    /// What is left of an Arabic word behind its particles; less is a chance.
    private static final int SHORTEST_STEM = 3;

    /// And, so, by, as, for, will, the: written on to the word that follows.
    private static final Pattern PARTICLES = Pattern.compile("[وف]?[بكلس]?(?:ال)?|[وف]?لل");

    private static final int LONGEST_PARTICLES = 4;

    private final LabelIndex labels;
    private final Language language;
    private final String text;
    private final String folded;

    LabelsInText(LabelIndex labels, Language language, String text) {
        this.labels = labels;
        this.language = language;
        this.text = text;
        this.folded = Spelling.folded(text);
    }

    /// The labels in the order of the text, each once; with those of one wording the preferred come first.
    List<List<LabelIndex.Label>> found() {
        var hits = new ArrayList<Hit>();
        for (var start = 0; start < folded.length(); start++) {
            if (isStart(start)) {
                addFrom(start, SHORTEST, hits);
            } else if (isBehindParticles(start)) {
                addFrom(start, SHORTEST_STEM, hits);
            }
        }
        var kept = new ArrayList<Hit>();
        hits.stream()
                .sorted(Comparator.comparingInt((Hit hit) -> hit.start - hit.end)
                        .thenComparingInt(Hit::start))
                .filter(hit -> kept.stream().noneMatch(other -> other.start < hit.end && hit.start < other.end))
                .forEach(kept::add);
        kept.sort(Comparator.comparingInt(Hit::start));
        return kept.stream().map(Hit::labels).distinct().toList();
    }

    private void addFrom(int start, int shortest, List<Hit> hits) {
        var longest = isChinese(start) ? LONGEST_CHINESE : LONGEST;
        for (var end = start + shortest; end <= Math.min(folded.length(), start + longest); end++) {
            if (isEnd(end)) {
                var words = folded.substring(start, end);
                var found = labels.exactly(words, language);
                if (!found.isEmpty() && isMeant(words)) {
                    hits.add(new Hit(start, end, found));
                }
            }
        }
    }

    private boolean isStart(int at) {
        return folded.charAt(at) != ' '
                && (at == 0 || folded.charAt(at - 1) == ' ' || isChinese(at) || isChinese(at - 1));
    }

    private boolean isEnd(int at) {
        return at == folded.length()
                || folded.charAt(at) == ' '
                || folded.charAt(at - 1) != ' ' && (isChinese(at) || isChinese(at - 1));
    }

    private boolean isBehindParticles(int at) {
        var word = folded.lastIndexOf(' ', at) + 1;
        return language.equals(Language.AR)
                && at > word
                && at - word <= LONGEST_PARTICLES
                && PARTICLES.matcher(folded.substring(word, at)).matches();
    }

    private boolean isChinese(int at) {
        return Character.isIdeographic(folded.charAt(at));
    }

    /// Two letters that are a label are a common word too (French gold, Spanish tea), but not in capitals.
    private boolean isMeant(String words) {
        var capitals = words.toUpperCase(Locale.ROOT);
        return words.length() > 2
                || capitals.equals(words)
                || Pattern.compile("(?<![\\p{L}\\p{N}])" + Pattern.quote(capitals) + "(?![\\p{L}\\p{N}])")
                        .matcher(text)
                        .find();
    }

    private record Hit(int start, int end, List<LabelIndex.Label> labels) {}
}
