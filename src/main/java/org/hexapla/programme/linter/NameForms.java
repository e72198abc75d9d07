package org.hexapla.programme.linter;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.hexapla.programme.linter.Known.NameForm;

/// The names of the authority file by their parts, so that a part that is written rightly leads to the whole name.
final class NameForms {

    private static final Pattern AR_PARTICLES = Pattern.compile("^[وف]?[بكل]?(?=\\p{L}{3})");
    private static final Pattern RU_ENDING =
            Pattern.compile("(?:ого|ему|ому|ыми|ими|ами|ой|ей|ою|ею|ом|ем|ым|им|их|ых|ия|ию|ии|а|я|у|ю|ы|и|е|о|й|ь)$");
    private static final Pattern INITIALS = Pattern.compile("(?<!\\p{L})\\p{L}{1,2}\\.");
    private static final int SHORTEST = 3;

    private final Lexicon lexicon;
    private final List<Form> forms = new ArrayList<>();
    private final Map<String, List<Place>> places = new HashMap<>();
    private final Map<String, String> authorised = new HashMap<>();

    /// @param parts the words of the name, as they are compared
    record Form(NameForm name, List<String> parts) {}

    /// One part of a form.
    record Place(Form form, int index) {}

    private NameForms(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    static NameForms of(Known known, Lexicon lexicon) {
        var index = new NameForms(lexicon);
        known.names().forEach(index::add);
        return index;
    }

    private void add(NameForm name) {
        if (name.authorised()) {
            authorised.putIfAbsent(name.person(), name.text());
        }
        var parts = Word.in(INITIALS.matcher(Plain.of(name.text()).text()).replaceAll("")).stream()
                .map(Word::letters)
                .filter(part -> part.length() > 1)
                .map(this::stem)
                .toList();
        var form = new Form(name, parts);
        forms.add(form);
        for (int i = 0; i < parts.size(); i++) {
            places.computeIfAbsent(parts.get(i), _ -> new ArrayList<>()).add(new Place(form, i));
        }
    }

    List<Form> forms() {
        return forms;
    }

    /// The form to be used for a person, or the one given where there is none.
    String right(NameForm name) {
        return authorised.getOrDefault(name.person(), name.text());
    }

    /// The parts of names that a word of a text may be.
    List<Place> at(Word word) {
        var found = new ArrayList<Place>();
        readings(word).forEach(reading -> found.addAll(places.getOrDefault(reading, List.of())));
        return found;
    }

    /// Arabic may have written particles on to it, Russian an ending.
    Set<String> readings(Word word) {
        var readings = new LinkedHashSet<String>();
        readings.add(stem(word.letters()));
        if (lexicon.isArabic()) {
            readings.add(AR_PARTICLES.matcher(word.letters()).replaceFirst(""));
            if (word.letters().startsWith("و") || word.letters().startsWith("ف")) {
                readings.add(word.letters().substring(1));
            }
        }
        return readings;
    }

    private String stem(String letters) {
        if (!lexicon.language().tag().equals("ru")) {
            return letters;
        }
        var ending = RU_ENDING.matcher(letters);
        return ending.find() && ending.start() >= SHORTEST ? letters.substring(0, ending.start()) : letters;
    }

    /// Whether so many people bear this name that it tells nobody.
    boolean isCommon(String part) {
        return Arrays.asList(
                        lexicon.words("common-name").replaceAll("[()?:]", "").split("\\|"))
                .contains(part);
    }
}
