package org.hexapla.library.meetings.sheets;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.hexapla.authorities.StateCode;
import org.hexapla.authorities.States;
import org.hexapla.kernel.Language;

/// Those who could vote on a day, with the names that a sheet may print for each.
public final class Members {

    private static final Map<StateCode, List<String>> SHEET_NAMES = sheetNames();

    private final List<Member> members;

    /// The names as they are printed where there is so much room.
    private final Map<Integer, Map<String, List<Member>>> byPrint = new ConcurrentHashMap<>();

    private Members(List<Member> members) {
        this.members = members;
    }

    /// @param name of the day, as the record keeps it
    public record Member(StateCode code, String name, List<PrintedName> forms) {

        public Member {
            forms = List.copyOf(forms);
        }
    }

    /// The members of the organisation on a day, in the order of their names.
    public static Members on(LocalDate day, States states) {
        return new Members(states.all().stream()
                .filter(state -> state.isMemberOn(day))
                .map(state -> member(state, day))
                .sorted(java.util.Comparator.comparing(Member::name))
                .toList());
    }

    /// Only these, where only these vote.
    public Members only(java.util.Collection<StateCode> codes) {
        return new Members(
                members.stream().filter(member -> codes.contains(member.code())).toList());
    }

    private static Member member(States.State state, LocalDate day) {
        var name = state.nameOn(day).words(Language.EN).replace('’', '\'');
        var forms = new ArrayList<PrintedName>();
        forms.add(PrintedName.of(name));
        if (name.startsWith("the ") || name.startsWith("The ")) {
            forms.add(PrintedName.of(name.substring(4)));
        }
        SHEET_NAMES.getOrDefault(state.code(), List.of()).forEach(form -> forms.add(PrintedName.of(form)));
        return new Member(
                state.code(),
                name.toUpperCase(Locale.ROOT),
                forms.stream().distinct().toList());
    }

    public List<Member> all() {
        return members;
    }

    public int count() {
        return members.size();
    }

    /// All that a printed name may mean, where names are cut off after so many letters.
    List<Member> printedAs(PrintedName printed, int room) {
        return printed.isWhole()
                ? byPrint.computeIfAbsent(room, this::prints).getOrDefault(printed.letters(), List.of())
                : compared(printed, room);
    }

    private Map<String, List<Member>> prints(int room) {
        Map<String, List<Member>> prints = new HashMap<>();
        for (var member : members) {
            member.forms().stream()
                    .map(form -> form.cut(room))
                    .distinct()
                    .forEach(print -> prints.computeIfAbsent(print, _ -> new ArrayList<>())
                            .add(member));
        }
        return prints;
    }

    private List<Member> compared(PrintedName printed, int room) {
        return members.stream()
                .filter(member -> member.forms().stream().anyMatch(form -> printed.isPrintOf(form, room)))
                .toList();
    }

    private static Map<StateCode, List<String>> sheetNames() {
        try (var file =
                Objects.requireNonNull(Members.class.getResourceAsStream("/library/meetings/sheet-names.tsv"))) {
            var names = new HashMap<StateCode, List<String>>();
            new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.startsWith("code\t"))
                    .map(line -> line.split("\t"))
                    .forEach(row -> names.put(new StateCode(row[0]), Arrays.asList(row[1].split("\\|"))));
            return Map.copyOf(names);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
