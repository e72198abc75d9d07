package org.hexapla.programme.linter;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.hexapla.programme.linter.TermIndex.Term;

/// How far some words of a text are from a term: nothing for the term itself, little for one word that is nearly the
/// right one, and for anything else so much that it is something else.
final class TermDistance {

    private static final int TOO_FAR = 99;
    private static final int PARTICLE = 1;
    private static final int SLIP = 2;
    private static final int OTHER_WORD = 4;
    private static final int FEW = 4;
    private static final int MANY = 5;
    private static final int VERY_MANY = 7;
    private static final int MOST_OF_FEW = 3;
    private static final int MOST = 4;
    private static final Pattern AR_FRONT = Pattern.compile("^(?:[وف]?[بكل]?ال|[وف]?لل|[وف]?[بل](?=\\p{L}{4}))");
    private static final Pattern AR_PARTICLES = Pattern.compile("[وف]?[بكل]?");
    private static final Set<String> ARTICLES = Set.of("the", "le", "la", "les", "l", "el", "los", "las");
    private static final Map<String, List<Pattern>> FAMILIES = new ConcurrentHashMap<>();

    private final Lexicon lexicon;
    private final String text;

    TermDistance(Lexicon lexicon, String text) {
        this.lexicon = lexicon;
        this.text = text;
    }

    /// Nothing where the words are something else.
    OptionalInt between(List<Word> said, Term term) {
        if (!isOnePhrase(said, term) || term.isName() && !areCapitals(said)) {
            return OptionalInt.empty();
        }
        int cost = aligned(said, term);
        return cost <= (term.telling() > FEW ? MOST : MOST_OF_FEW) ? OptionalInt.of(cost) : OptionalInt.empty();
    }

    /// The least that turns one into the other: words exchanged, added, left out, or in each other's place.
    private int aligned(List<Word> said, Term term) {
        var right = term.words();
        var costs = new int[said.size() + 1][right.size() + 1];
        for (int i = 0; i <= said.size(); i++) {
            for (int j = 0; j <= right.size(); j++) {
                if (i + j == 0) {
                    continue;
                }
                int least = TOO_FAR;
                if (i > 0) {
                    least = Math.min(least, costs[i - 1][j] + extra(said, i - 1, term));
                }
                if (j > 0) {
                    least = Math.min(least, costs[i][j - 1] + missing(term, j - 1));
                }
                if (i > 0 && j > 0) {
                    least = Math.min(least, costs[i - 1][j - 1] + exchanged(said.get(i - 1), term, j - 1));
                }
                if (i > 1 && j > 1 && areTurned(said, right, i, j)) {
                    least = Math.min(least, costs[i - 2][j - 2] + SLIP);
                }
                if (i > 2 && j > 2 && areTurnedAround(said, right, i, j)) {
                    least = Math.min(least, costs[i - 3][j - 3] + SLIP);
                }
                costs[i][j] = Math.min(least, TOO_FAR);
            }
        }
        return costs[said.size()][right.size()] + otherHyphens(said, term);
    }

    private boolean areTurned(List<Word> said, List<Word> right, int i, int j) {
        return said.get(i - 1).letters().equals(right.get(j - 2).letters())
                && said.get(i - 2).letters().equals(right.get(j - 1).letters())
                && !isSmall(said.get(i - 1))
                && !isSmall(said.get(i - 2));
    }

    /// "Political and Civil" for "Civil and Political".
    private boolean areTurnedAround(List<Word> said, List<Word> right, int i, int j) {
        return said.get(i - 1).letters().equals(right.get(j - 3).letters())
                && said.get(i - 3).letters().equals(right.get(j - 1).letters())
                && said.get(i - 2).letters().equals(right.get(j - 2).letters())
                && !said.get(i - 1).letters().equals(said.get(i - 3).letters());
    }

    /// Only a small word may be too many, and only between others.
    private int extra(List<Word> said, int at, Term term) {
        return at > 0 && at < said.size() - 1 && isSmall(said.get(at)) ? small(term, said.get(at)) : TOO_FAR;
    }

    private int missing(Term term, int at) {
        var isWithin = at > 0 && at < term.words().size() - 1;
        if (isWithin && isSmall(term.words().get(at))) {
            return small(term, term.words().get(at));
        }
        return isWithin && isLong(term) ? OTHER_WORD : TOO_FAR;
    }

    /// Only a title has its prepositions once and for all.
    private int small(Term term, Word word) {
        if (!lexicon.isArabic() && !term.words().getFirst().isCapital()) {
            return 0;
        }
        return ARTICLES.contains(word.letters()) ? PARTICLE : SLIP;
    }

    private boolean isWithParticles(String said, String right) {
        return lexicon.isArabic()
                && said.endsWith(right)
                && AR_PARTICLES
                        .matcher(said.substring(0, said.length() - right.length()))
                        .matches();
    }

    /// So long that another word in it still leaves no doubt. "United Nations" alone tells nothing.
    private static boolean isLong(Term term) {
        return term.telling() >= (term.text().startsWith("United Nations") ? VERY_MANY : MANY);
    }

    private int exchanged(Word said, Term term, int at) {
        var right = term.words().get(at);
        if (said.letters().equals(right.letters())) {
            return 0;
        }
        if (isSmall(right) || isSmall(said)) {
            return isSmall(right) && isSmall(said) ? small(term, right) : TOO_FAR;
        }
        if (at == 0 && isWithParticles(said.letters(), right.letters())) {
            return 0;
        }
        if (lexicon.isArabic() && bare(said.letters(), lexicon).equals(bare(right.letters(), lexicon))) {
            return at == 0 ? 0 : PARTICLE;
        }
        if (isCase(said.letters(), right.letters())) {
            return 0;
        }
        if (isDigit(said) || isDigit(right)) {
            return isDigit(said)
                            && isDigit(right)
                            && said.letters().length() == right.letters().length()
                    ? SLIP
                    : TOO_FAR;
        }
        if (!term.isName() && at == term.words().size() - 1 && isForm(said.letters(), right.letters())) {
            // One of many things of that name, or many of them.
            return 0;
        }
        if (term.words().size() == 2) {
            return !isForm(said.letters(), right.letters()) && Letters.isSlip(said.letters(), right.letters())
                    ? SLIP
                    : TOO_FAR;
        }
        if (isNear(bare(said.letters(), lexicon), bare(right.letters(), lexicon))) {
            return SLIP;
        }
        return term.isName() && isLong(term) && at > 0 && said.isCapital() ? OTHER_WORD : TOO_FAR;
    }

    /// The same word in another number or form, a slip of the pen, or one that means nearly the same.
    private boolean isNear(String said, String right) {
        return isForm(said, right)
                || Letters.isSlip(said, right)
                || isDerived(said, right)
                || areOfOneFamily(said, right);
    }

    private static boolean isForm(String said, String right) {
        var shorter = said.length() < right.length() ? said : right;
        var longer = said.length() < right.length() ? right : said;
        return longer.equals(shorter + "s")
                || longer.equals(shorter + "es")
                || longer.equals(shorter + "x")
                || shorter.endsWith("y") && longer.equals(shorter.substring(0, shorter.length() - 1) + "ies");
    }

    /// "Climatic" for "climate".
    private static boolean isDerived(String said, String right) {
        int shorter = Math.min(said.length(), right.length());
        int alike = 0;
        while (alike < shorter && said.charAt(alike) == right.charAt(alike)) {
            alike++;
        }
        return alike >= 5 && alike >= shorter - 1 && Math.max(said.length(), right.length()) - alike <= 4;
    }

    private boolean areOfOneFamily(String said, String right) {
        return FAMILIES
                .computeIfAbsent(
                        lexicon.language().tag(),
                        _ -> lexicon.under("family.").keySet().stream()
                                .map(key -> Pattern.compile(Letters.familyFolded(lexicon.words("family." + key))))
                                .toList())
                .stream()
                .anyMatch(family ->
                        family.matcher(said).matches() && family.matcher(right).matches());
    }

    private boolean isCase(String said, String right) {
        return lexicon.language().tag().equals("ru") && right.length() > 3 && Counted.isForm(said, right);
    }

    private boolean isSmall(Word word) {
        return lexicon.compiled("{small-word}").matcher(word.letters()).matches();
    }

    private static boolean isDigit(Word word) {
        return Character.isDigit(word.text().charAt(0));
    }

    /// Without the particles and the article that Arabic writes on to a word.
    static String bare(String letters, Lexicon lexicon) {
        return lexicon.isArabic() && letters.length() > 3
                ? AR_FRONT.matcher(letters).replaceFirst("")
                : letters;
    }

    /// How much of the first word is not the term's.
    int particles(Word first, Term term) {
        var right = term.words().getFirst().letters();
        var said = first.letters();
        return isWithParticles(said, right) ? said.length() - right.length() : 0;
    }

    /// "Under Secretary General".
    private int otherHyphens(List<Word> said, Term term) {
        if (said.size() != term.words().size()) {
            return 0;
        }
        for (int i = 0; i + 1 < said.size(); i++) {
            var here = text.charAt(said.get(i).end()) == '-';
            if (here != (term.text().charAt(term.words().get(i).end()) == '-')) {
                return SLIP;
            }
        }
        return 0;
    }

    /// Nothing stands between but a blank, a hyphen or an apostrophe, and a comma only where the term has commas.
    private boolean isOnePhrase(List<Word> said, Term term) {
        for (int i = 0; i + 1 < said.size(); i++) {
            var between = text.substring(said.get(i).end(), said.get(i + 1).start());
            var isJoint = between.isEmpty()
                    || between.equals(" ")
                    || between.equals("-")
                    || between.length() < 4 && term.text().contains(between)
                    || between.matches("[,،] ") && term.text().matches(".*[,،].*");
            if (!isJoint) {
                return false;
            }
        }
        return true;
    }

    /// A name with capitals is only meant by words with capitals.
    private boolean areCapitals(List<Word> said) {
        return said.getFirst().isCapital() && said.stream().allMatch(word -> word.isCapital() || isSmall(word));
    }
}
