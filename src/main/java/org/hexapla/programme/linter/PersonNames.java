package org.hexapla.programme.linter;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hexapla.programme.linter.Known.NameForm;
import org.hexapla.programme.linter.Reading.Passage;

/// Names of persons against the authority file: another form than the authorised one, or two forms of one person.
final class PersonNames implements Check {

    @Override
    public List<Finding> check(Reading reading, Known known) {
        var findings = new ArrayList<Finding>();
        var seen = new HashMap<String, String>();
        var forms = known.names().stream()
                .map(form -> new NameForm(form.person(), Plain.of(form.text()).text(), form.authorised()))
                .filter(form -> form.text().length() > 1)
                .sorted(Comparator.comparing((NameForm form) -> form.text().length())
                        .reversed())
                .toList();
        var authorised = authorised(forms);
        for (var passage : reading.passages()) {
            for (var use : uses(passage, forms, reading.lexicon())) {
                var said = use.form().text();
                var before = seen.putIfAbsent(use.form().person(), said);
                var right = authorised.getOrDefault(use.form().person(), said);
                if (!use.form().authorised() && !isWithin(right, said)) {
                    findings.add(passage.finding(Rule.NAME, use.start(), use.end(), "linter.name.form", said, right));
                } else if (before != null && !isWithin(before, said) && !isWithin(said, before)) {
                    findings.add(passage.finding(Rule.NAME, use.start(), use.end(), "linter.name.two", said, before));
                }
            }
        }
        return findings;
    }

    /// "Dame Jane Goodall" has the name in it, "Antonio Guterres" only lacks an accent, "Amina Mohammed" an initial.
    private static boolean isWithin(String name, String said) {
        return parts(said).containsAll(parts(name));
    }

    private static List<String> parts(String name) {
        return Word.in(name.replaceAll("(?<!\\p{L})\\p{L}{1,2}\\.", "")).stream()
                .map(Word::letters)
                .filter(part -> part.length() > 1)
                .toList();
    }

    private static Map<String, String> authorised(List<NameForm> forms) {
        var authorised = new HashMap<String, String>();
        forms.stream().filter(NameForm::authorised).forEach(form -> authorised.putIfAbsent(form.person(), form.text()));
        return authorised;
    }

    private record Use(int start, int end, NameForm form) {}

    private static List<Use> uses(Passage passage, List<NameForm> forms, Lexicon lexicon) {
        var found = new ArrayList<Use>();
        var text = passage.text();
        for (var form : forms) {
            for (int at = text.indexOf(form.text()); at >= 0; at = text.indexOf(form.text(), at + 1)) {
                int start = at;
                int end = at + form.text().length();
                if (stands(text, start, end, lexicon)
                        && found.stream().noneMatch(other -> other.start() < end && start < other.end())) {
                    found.add(new Use(start, end, form));
                }
            }
        }
        found.sort(Comparator.comparingInt(Use::start));
        return found;
    }

    /// Whether a form stands by itself, not within a longer word or name.
    private static boolean stands(String text, int start, int end, Lexicon lexicon) {
        if (lexicon.isChinese()) {
            return (start == 0 || text.charAt(start - 1) != '·') && (end == text.length() || text.charAt(end) != '·');
        }
        var before = text.substring(Math.max(0, start - 3), start);
        var isFirst = lexicon.isArabic()
                ? before.matches("(?s).*(?:^|[^\\p{L}])[وفبلك]{0,2}")
                : start == 0 || !Character.isLetterOrDigit(text.charAt(start - 1));
        return isFirst && (end == text.length() || !Character.isLetterOrDigit(text.charAt(end)));
    }
}
