package org.hexapla.library.states;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hexapla.authorities.States;
import org.hexapla.authorities.States.State;
import org.hexapla.kernel.web.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/// The lists of states, as pages and as files, and states side by side.
@Controller
@RequestMapping("/{lang}/states")
class StateListController {

    private final States states;
    private final StateListPages pages;
    private final StateLists lists;
    private final StateFiles files;
    private final ComparingStates comparing;

    StateListController(
            States states, StateListPages pages, StateLists lists, StateFiles files, ComparingStates comparing) {
        this.states = states;
        this.pages = pages;
        this.lists = lists;
        this.files = files;
        this.comparing = comparing;
    }

    @GetMapping("/compare")
    ModelAndView compare(
            Page page,
            @RequestParam(name = "state", defaultValue = "") List<String> codes,
            @RequestParam(defaultValue = "") String from,
            @RequestParam(defaultValue = "") String to) {
        var chosen = codes.stream()
                .flatMap(code -> state(code).stream())
                .distinct()
                .limit(ComparingStates.MOST)
                .toList();
        return page.through(
                "library/statesCompared",
                "view",
                comparing.of(chosen, StateController.years(from, to), page.language()));
    }

    @GetMapping("/{code}/{list:votes|speeches|documents}")
    ModelAndView list(
            Page page, @PathVariable String code, @PathVariable String list, @RequestParam Map<String, String> chosen) {
        var kind = StateListKind.of(list).orElseThrow();
        var view = pages.view(
                known(code),
                kind,
                choice(chosen),
                Math.max(1, whole(chosen.getOrDefault("page", "1"))),
                page.language());
        return page.through("library/stateList", "view", view);
    }

    @GetMapping("/{code}/{list:votes|speeches|documents|agreement|terms|dates}.{form:csv|xlsx|json}")
    void file(
            Page page,
            @PathVariable String code,
            @PathVariable String list,
            @PathVariable String form,
            @RequestParam Map<String, String> chosen,
            HttpServletResponse response)
            throws IOException {
        var state = known(code);
        var kind = StateListKind.of(list).orElseThrow();
        var table = lists.table(state, kind, choice(chosen), page.language(), 0, Integer.MAX_VALUE);
        var site = ServletUriComponentsBuilder.fromCurrentContextPath().build().toUriString() + page.to("");
        var origin = new StateFiles.Origin(
                state,
                kind,
                page.siteName(),
                site,
                site + "/states/" + state.code() + (kind.hasPage() ? "/" + kind.word() : ""));
        response.setHeader(
                "Content-Disposition", "attachment; filename=\"%s-%s.%s\"".formatted(state.code(), kind.word(), form));
        response.setHeader("Link", "<%s>; rel=\"canonical\"".formatted(origin.address()));
        switch (form) {
            case "csv" -> {
                response.setContentType("text/csv;charset=utf-8");
                files.csv(table, origin, page.language(), response.getOutputStream());
            }
            case "xlsx" -> {
                response.setContentType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
                files.xlsx(table, origin, page.language(), response.getOutputStream());
            }
            default -> {
                response.setContentType("application/json;charset=utf-8");
                files.json(table, origin, page.language(), response.getOutputStream());
            }
        }
    }

    private State known(String code) {
        return state(code).orElseThrow(() -> new StateNotFound(code));
    }

    private Optional<State> state(String code) {
        return StateController.code(code).flatMap(states::find);
    }

    private static StateListChoice choice(Map<String, String> chosen) {
        return new StateListChoice(
                whole(chosen.getOrDefault("year", "")),
                chosen.getOrDefault("group", "").strip(),
                chosen.getOrDefault("item", "").strip());
    }

    private static int whole(String number) {
        return number.matches("\\d{1,4}") ? Integer.parseInt(number) : 0;
    }
}
