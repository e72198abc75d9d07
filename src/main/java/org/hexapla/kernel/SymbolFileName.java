package org.hexapla.kernel;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The symbols and languages that the name of a file tells: `A_79_PV.1-EN.pdf`, `A-C-5-659-ADD-1-E.pdf`.
///
/// A name cannot tell a blank from a slash, so reading takes the likelier one. A caller who knows the symbols compares
/// their names ([Symbol#fileName()]) instead.
public record SymbolFileName(List<Symbol> symbols, List<Language> languages) {

    private static final String IN_SYMBOLS = " /[]*:;\\?\"<>|";
    private static final String IN_NAMES = "__^^!#%______";
    /// Longer than any file system takes.
    private static final int LONGEST = 1_000;
    private static final int MOST_IN_PUBLIC_NAME = 3;

    private static final Pattern ENDING = Pattern.compile(
            "\\.(?:pdf|docx?|odt|rtf|txt|html?|xml|epub|tiff?|jpe?g|png|wpf?)$", Pattern.CASE_INSENSITIVE);
    private static final Pattern LANGUAGES =
            Pattern.compile("(?<symbols>.+?)(?<languages>(?:-(?:AR|ZH|EN|FR|RU|ES|DE))+)");
    private static final Pattern BETWEEN = Pattern.compile("&|--");

    /// A blank rather than a slash: before a bracket, a number or an initial after a full stop, a last letter.
    private static final Pattern BLANK = Pattern.compile(
            "_(?=[(\\[])|(?<=\\.)_(?=\\d|[A-Z]\\.|[IVXL]+\\b)|(?<=[\\d)])_(?=[A-Z]$)|(?<=\\([^)]{0,40})_|(?<=_)_");

    public SymbolFileName {
        symbols = List.copyOf(symbols);
        languages = List.copyOf(languages);
        if (symbols.isEmpty()) {
            throw new IllegalArgumentException("a file's name needs a symbol");
        }
    }

    /// What a name tells, or nothing if it can name no symbol. A scan that names no language is in English.
    public static Optional<SymbolFileName> parse(String name) {
        if (name.length() > LONGEST) {
            return Optional.empty();
        }
        var stem = ENDING.matcher(SymbolKey.strip(name)).replaceFirst("");
        var written = LANGUAGES.matcher(stem);
        if (written.matches()) {
            return of(written.group("symbols"), languages(written.group("languages")));
        }
        return stem.contains("_") || !stem.contains("-") ? of(stem, List.of()) : ScanName.parse(stem);
    }

    /// The name under which the file is kept: all symbols, all languages.
    public String name(String ending) {
        return name(symbols, "&", ending);
    }

    /// The name under which readers receive it: of more than three symbols only the first.
    public String publicName(String ending) {
        return name(symbols.size() > MOST_IN_PUBLIC_NAME ? symbols.subList(0, 1) : symbols, "--", ending);
    }

    static String written(String display) {
        var name = new StringBuilder(display);
        for (var at = 0; at < name.length(); at++) {
            var known = IN_SYMBOLS.indexOf(name.charAt(at));
            if (known >= 0) {
                name.setCharAt(at, IN_NAMES.charAt(known));
            }
        }
        return name.toString();
    }

    private String name(List<Symbol> named, String between, String ending) {
        var tags = languages.stream().map(language -> "-" + language.tag().toUpperCase(Locale.ROOT));
        return named.stream().map(Symbol::fileName).collect(Collectors.joining(between))
                + tags.collect(Collectors.joining())
                + "."
                + ending;
    }

    private static Optional<SymbolFileName> of(String names, List<Language> languages) {
        var symbols = Arrays.stream(BETWEEN.split(names))
                .flatMap(name -> Symbol.parse(read(name)).stream())
                .toList();
        return symbols.isEmpty() ? Optional.empty() : Optional.of(new SymbolFileName(symbols, languages));
    }

    private static List<Language> languages(String tags) {
        return Arrays.stream(tags.substring(1).split("-"))
                .flatMap(tag -> Language.parse(tag).stream())
                .distinct()
                .toList();
    }

    private static String read(String name) {
        var brackets = name.replaceAll("\\^([^^]*)\\^", "[$1]");
        return BLANK.matcher(brackets)
                .replaceAll(" ")
                .replace('_', '/')
                .replace('!', '*')
                .replace('#', ':')
                .replace('%', ';');
    }

    /// The names that the scanning rooms give: capitals and dashes, the language's letter at the end.
    private static final class ScanName {

        /// Not official, but printed: `G`, or `O` for other.
        private static final Language GERMAN = new Language("de");

        private static final Map<String, Language> LETTERS = Map.ofEntries(
                Map.entry("A", Language.AR),
                Map.entry("C", Language.ZH),
                Map.entry("E", Language.EN),
                Map.entry("F", Language.FR),
                Map.entry("R", Language.RU),
                Map.entry("S", Language.ES),
                Map.entry("G", GERMAN),
                Map.entry("O", GERMAN));
        private static final Map<String, String> DOTTED = Map.ofEntries(
                Map.entry("ADD", "Add."),
                Map.entry("CORR", "Corr."),
                Map.entry("REV", "Rev."),
                Map.entry("SUB", "Sub."),
                Map.entry("SC", "SC."),
                Map.entry("SR", "SR."),
                Map.entry("L", "L."),
                Map.entry("AC", "AC."),
                Map.entry("W", "W."),
                Map.entry("CN", "CN."),
                Map.entry("C", "C."),
                Map.entry("WG", "WG."),
                Map.entry("CRP", "CRP."),
                Map.entry("PV", "PV."),
                Map.entry("CONF", "CONF."));

        private ScanName() {}

        static Optional<SymbolFileName> parse(String stem) {
            var tokens = new ArrayList<>(Arrays.asList(stem.split("-")));
            var language = tokens.size() > 2 ? LETTERS.get(tokens.getLast()) : null;
            if (language != null) {
                tokens.removeLast();
            }
            return Symbol.parse(symbol(tokens))
                    .map(symbol ->
                            new SymbolFileName(List.of(symbol), List.of(language == null ? Language.EN : language)));
        }

        private static String symbol(List<String> tokens) {
            var symbol = new StringBuilder();
            var between = "";
            for (var token : tokens) {
                var first = symbol.isEmpty();
                // The special and emergency sessions of the Assembly have a dash of their own: A/S-30/1, A/ES-10/1.
                var special = !first && symbol.charAt(0) == 'A' && (token.equals("S") || token.equals("ES"));
                symbol.append(between).append(first ? token : DOTTED.getOrDefault(token, token));
                between = special ? "-" : !first && DOTTED.containsKey(token) ? "" : "/";
            }
            return symbol.toString();
        }
    }
}
