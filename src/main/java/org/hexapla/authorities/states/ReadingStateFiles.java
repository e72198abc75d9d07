package org.hexapla.authorities.states;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.hexapla.authorities.StateCode;
import org.hexapla.authorities.States;
import org.hexapla.jobs.BadInput;
import org.hexapla.jobs.ImportRun;
import org.hexapla.jobs.SyntaxMistake;
import org.hexapla.jobs.TableFile;
import org.hexapla.kernel.Country;
import org.hexapla.kernel.Language;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Reads the files of lists of states, each in its own layout. Rows of areas that are no states of ours say
/// nothing here.
@Component
class ReadingStateFiles {

    static final Pattern GROUPS = Pattern.compile("UNSD-M49-([a-z]{2})\\.csv");
    static final Pattern COMMON_NAMES = Pattern.compile("iso-names-([a-z]{2})\\.json");
    static final Pattern COUNTRY_CODES = Pattern.compile("country-codes\\.csv");
    static final Pattern COUNCIL = Pattern.compile("sc-membership.*\\.csv");

    private static final List<String> LEVELS = List.of("Region", "Sub-region", "Intermediate Region");
    private static final List<String> NAME_COLUMNS = List.of(
            "CLDR display name",
            "UNTERM Arabic Short",
            "UNTERM Arabic Formal",
            "UNTERM Chinese Short",
            "UNTERM Chinese Formal",
            "UNTERM English Short",
            "UNTERM English Formal",
            "UNTERM French Short",
            "UNTERM French Formal",
            "UNTERM Russian Short",
            "UNTERM Russian Formal",
            "UNTERM Spanish Short",
            "UNTERM Spanish Formal");

    private final States states;

    ReadingStateFiles(States states) {
        this.states = states;
    }

    /// What the file says; nothing for a file of another layout.
    Optional<StateAdditions> read(Path path, ImportRun run) throws IOException {
        var name = path.getFileName().toString();
        var additions = new StateAdditions();
        var groups = GROUPS.matcher(name);
        var commonNames = COMMON_NAMES.matcher(name);
        if (groups.matches()) {
            readGroups(path, language(groups.group(1)), additions, run);
        } else if (commonNames.matches()) {
            readCommonNames(path, additions, run);
        } else if (COUNTRY_CODES.matcher(name).matches()) {
            readCountryCodes(path, additions, run);
        } else if (COUNCIL.matcher(name).matches()) {
            readCouncil(path, additions, run);
        } else {
            return Optional.empty();
        }
        return Optional.of(additions);
    }

    private static Language language(String tag) {
        return tag.equals("cn") ? Language.ZH : new Language(tag);
    }

    private void readGroups(Path path, Language language, StateAdditions additions, ImportRun run) throws IOException {
        TableFile.csv(path)
                .requiring("Region Code", "Country or Area", "ISO-alpha3 Code")
                .read(run, row -> readGroup(row, language, additions, run));
    }

    private void readGroup(TableFile.Row row, Language language, StateAdditions additions, ImportRun run) {
        var alpha3 = row.get("ISO-alpha3 Code");
        var malformed = LEVELS.stream()
                .map(level -> level + " Code")
                .filter(column -> !row.get(column).matches("|\\d{3}"))
                .findFirst();
        if (malformed.isPresent()) {
            run.refused(row.bad(malformed.get(), "authorities.bad.region-code", row.get(malformed.get())));
        } else if (!alpha3.matches("|[A-Z]{3}")) {
            run.refused(row.bad("ISO-alpha3 Code", "authorities.bad.state-code", alpha3));
        } else {
            var finest = readRegions(row, language, additions);
            state(alpha3).ifPresent(state -> {
                additions.alias(state, row.get("Country or Area"));
                if (!finest.isEmpty()) {
                    additions.belongs(state, finest);
                }
            });
        }
    }

    private static String readRegions(TableFile.Row row, Language language, StateAdditions additions) {
        var finest = "";
        for (var level : LEVELS) {
            var code = row.get(level + " Code");
            if (!code.isEmpty()) {
                additions.region(code, finest.isEmpty() ? null : finest, language, row.get(level + " Name"));
                finest = code;
            }
        }
        return finest;
    }

    private void readCountryCodes(Path path, StateAdditions additions, ImportRun run) throws IOException {
        var code = "ISO3166-1-Alpha-3";
        TableFile.csv(path).requiring(code, "CLDR display name").read(run, row -> {
            var alpha3 = row.get(code);
            if (alpha3.matches("|[A-Z]{3}")) {
                state(alpha3)
                        .ifPresent(state -> NAME_COLUMNS.forEach(column -> additions.alias(state, row.get(column))));
            } else {
                run.refused(row.bad(code, "authorities.bad.state-code", alpha3));
            }
        });
    }

    private void readCommonNames(Path path, StateAdditions additions, ImportRun run) throws IOException {
        var file = path.getFileName().toString();
        try {
            var countries = JsonMapper.shared().readTree(Files.readString(path)).path("countries");
            if (!countries.isObject()) {
                run.refused(BadInput.file(file, "authorities.bad.no-names"));
            }
            for (Map.Entry<String, JsonNode> country : countries.properties()) {
                var names = country.getValue();
                state(country.getKey()).ifPresent(state -> {
                    if (names.isArray()) {
                        names.forEach(name -> additions.alias(state, name.asString()));
                    } else {
                        additions.alias(state, names.asString());
                    }
                });
            }
        } catch (CharacterCodingException e) {
            run.refused(BadInput.file(file, "authorities.bad.not-utf8"));
        } catch (JacksonException e) {
            run.refused(SyntaxMistake.of(e).in(file));
        }
    }

    private void readCouncil(Path path, StateAdditions additions, ImportRun run) throws IOException {
        TableFile.csv(path)
                .requiring("member", "start_year", "end_year", "seat")
                .read(run, row -> readTerm(row, additions, run));
    }

    private void readTerm(TableFile.Row row, StateAdditions additions, ImportRun run) {
        for (var column : List.of("start_year", "end_year")) {
            if (!row.get(column).matches("\\d{4}")) {
                run.refused(row.bad(column, "authorities.bad.year", row.get(column)));
                return;
            }
        }
        var first = Integer.parseInt(row.get("start_year"));
        var last = Integer.parseInt(row.get("end_year"));
        var member = states.recognise(row.get("member"), LocalDate.of(first, 1, 1));
        if (last < first) {
            run.refused(row.bad("end_year", "authorities.bad.year", row.get("end_year")));
        } else if (member.isEmpty()) {
            run.refused(row.bad("member", "authorities.bad.state-unknown", row.get("member")));
        } else {
            additions.term(new StateAdditions.Term(member.get().code(), first, last, row.get("seat")));
        }
    }

    /// By its present code alone: a source's row of an area must not become a state that was once taken for it.
    private Optional<StateCode> state(String code) {
        return Country.parse(code)
                .map(country -> new StateCode(country.code()))
                .filter(state -> states.find(state).isPresent());
    }
}
