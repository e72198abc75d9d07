package org.hexapla.library.analysis.suggesting;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.hexapla.authorities.Spelling;
import org.hexapla.kernel.Language;
import org.hexapla.library.catalogue.Distribution;
import org.springframework.stereotype.Component;

/// Date, distribution, original language and job number, which every masthead prints.
@Component
class MastheadRule implements Rule {

    private static final Pattern DISTRIBUTION = Pattern.compile(
            "(?:Distr(?:ibution|ibución)?\\.?|Раздача|التوزيع|توزيع)\\s*:?\\s*(?<what>[\\p{L}]+)",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern ORIGINAL = Pattern.compile(
            "(?:Original|Язык оригинала|الأصل|原文)\\s*[:：8]?\\s*(?<what>[\\p{L}]+(?:/[\\p{L}]+)*)",
            Pattern.CASE_INSENSITIVE);

    /// `25-16785 (E)`; the letter that may stand before it is the place: `V.94-28879`, `GE.21-01234`.
    private static final Pattern JOB = Pattern.compile("(?<![\\d-])(?:(?:GE|V|K|E)\\.)?\\d{2}-\\d{5}(?!\\d)");

    private static final Map<String, Distribution> DISTRIBUTIONS = Map.ofEntries(
            Map.entry("general", Distribution.GENERAL),
            Map.entry("generale", Distribution.GENERAL),
            Map.entry("общая", Distribution.GENERAL),
            Map.entry("عام", Distribution.GENERAL),
            Map.entry("limited", Distribution.LIMITED),
            Map.entry("limitee", Distribution.LIMITED),
            Map.entry("limitada", Distribution.LIMITED),
            Map.entry("ограниченная", Distribution.LIMITED),
            Map.entry("محدود", Distribution.LIMITED),
            Map.entry("restricted", Distribution.RESTRICTED),
            Map.entry("restreinte", Distribution.RESTRICTED),
            Map.entry("reservada", Distribution.RESTRICTED));

    /// How the sender writes it.
    private static final Map<String, Distribution> CODES = Map.of(
            "GEN", Distribution.GENERAL,
            "LTD", Distribution.LIMITED,
            "PAR", Distribution.PARTICIPANTS,
            "PRO", Distribution.PROVISIONAL,
            "DER", Distribution.GENERAL);

    @Override
    public List<Suggestion> suggest(IssuedText text) {
        var found = new ArrayList<Suggestion>();
        date(text).ifPresent(found::add);
        distribution(text).ifPresent(found::add);
        original(text).ifPresent(found::add);
        found.addAll(jobNumbers(text));
        found.add(new Suggestion(
                Field.LANGUAGES,
                String.join(" ", text.languages().stream().map(Language::tag).toList()),
                "files",
                95,
                text.told(String.join(
                        " ", text.languages().stream().map(Language::tag).toList()))));
        return found;
    }

    /// The date stands under the distribution; in a meeting's record after the day of the week.
    private Optional<Suggestion> date(IssuedText text) {
        var head = text.mastheadText();
        var from = DISTRIBUTION.matcher(head);
        var start = from.find() && from.end() < head.length() ? from.end() : 0;
        return WrittenDates.first(head.substring(start))
                .or(() -> WrittenDates.first(head))
                .or(() -> WrittenDates.first(text.firstPage()))
                .map(date -> new Suggestion(
                        Field.DATE, date.day().toString(), code(), start > 0 ? 92 : 80, text.atFirst(date.words())));
    }

    private Optional<Suggestion> distribution(IssuedText text) {
        var printed = text.first(DISTRIBUTION)
                .flatMap(match -> Optional.ofNullable(DISTRIBUTIONS.get(Spelling.folded(match.group("what"))))
                        .map(distribution -> new Suggestion(
                                Field.DISTRIBUTION, distribution.code(), code(), 95, text.atFirst(match.group()))));
        var said = text.said("distributiontype").toUpperCase(Locale.ROOT);
        return printed.or(() -> Optional.ofNullable(CODES.get(said))
                        .map(distribution ->
                                new Suggestion(Field.DISTRIBUTION, distribution.code(), "sender", 85, text.told(said))))
                .or(() -> text.masthead().stream()
                        .filter(line -> line.matches("(?i)provisional|provisoire|предварительный отчет"))
                        .findFirst()
                        .map(line -> new Suggestion(
                                Field.DISTRIBUTION, Distribution.PROVISIONAL.code(), code(), 80, text.atFirst(line))));
    }

    private Optional<Suggestion> original(IssuedText text) {
        return text.first(ORIGINAL)
                .flatMap(match -> language(match.group("what"))
                        .map(language -> new Suggestion(
                                Field.ORIGINAL_LANGUAGE, language.tag(), code(), 92, text.atFirst(match.group()))));
    }

    /// The first one: a joint document names the languages of its parts.
    static Optional<Language> language(String name) {
        var wanted = Spelling.folded(name.split("/")[0]);
        for (var language : Language.OFFICIAL) {
            for (var reader : Language.OFFICIAL) {
                var known = Spelling.folded(language.nameIn(reader));
                // Russian declines: английский, английском.
                if (known.equals(wanted) || known.length() > 6 && wanted.startsWith(known.substring(0, 6))) {
                    return Optional.of(language);
                }
            }
        }
        return Optional.empty();
    }

    private List<Suggestion> jobNumbers(IssuedText text) {
        var job = text.said("jobid").isEmpty() ? text.said("odsno") : text.said("jobid");
        if (!job.isEmpty()) {
            return List.of(new Suggestion(Field.JOB_NUMBER, job, "sender", 95, text.told(job)));
        }
        var printed = JOB.matcher(text.firstPage());
        return printed.find()
                ? List.of(new Suggestion(Field.JOB_NUMBER, printed.group(), code(), 88, text.atFirst(printed.group())))
                : List.of();
    }
}
