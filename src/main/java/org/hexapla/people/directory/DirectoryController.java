package org.hexapla.people.directory;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.web.MenuEntry;
import org.hexapla.kernel.web.Page;
import org.hexapla.kernel.web.Paging;
import org.hexapla.kernel.web.SeeOther;
import org.hexapla.kernel.web.Visitor;
import org.hexapla.people.People;
import org.hexapla.people.PersonId;
import org.hexapla.people.Role;
import org.hexapla.people.account.Account;
import org.hexapla.people.account.Accounts;
import org.hexapla.people.account.Departments;
import org.hexapla.people.directory.Directory.Outcome;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

@Controller
@RequestMapping("/{lang}/people")
class DirectoryController {

    private static final int SIZE = 50;

    private final Directory directory;
    private final Accounts accounts;
    private final Departments departments;
    private final People people;

    DirectoryController(Directory directory, Accounts accounts, Departments departments, People people) {
        this.directory = directory;
        this.accounts = accounts;
        this.departments = departments;
        this.people = people;
    }

    @Bean
    static MenuEntry peopleInMenu() {
        return new MenuEntry("people.directory.title", "/people", 90, Visitor.Standing.ADMINISTRATOR);
    }

    @GetMapping
    ModelAndView list(
            Page page,
            @RequestParam(defaultValue = "") String done,
            @RequestParam(name = "page", defaultValue = "1") String number) {
        people.requireAdministrator();
        var notice = Arrays.stream(Outcome.values())
                .filter(outcome -> !outcome.isRefusal() && named(outcome).equals(done))
                .findFirst()
                .map(outcome -> page.text("people.directory." + named(outcome)))
                .orElse("");
        return shown(page, number, notice, "");
    }

    /// One account with its forms.
    @GetMapping("/{person}")
    ModelAndView one(Page page, @PathVariable UUID person) {
        people.requireAdministrator();
        var id = new PersonId(person);
        var account = accounts.find(id).orElseThrow(() -> new PersonNotFound(id));
        var successors = accounts.all().stream()
                .filter(other -> other.isActive() && !other.id().equals(id))
                .toList();
        return page.through("people/person", "view", new DirectoryView.One(account, successors, departments.all()));
    }

    @PostMapping
    ModelAndView invite(Page page, @RequestParam String name, @RequestParam String mail, AccessForm access) {
        people.requireAdministrator();
        if (!Account.isName(name) || !Account.isMail(mail.strip())) {
            return refused(page, page.text("people.problem.name-and-mail"));
        }
        return told(page, directory.invite(name.strip(), mail.strip(), known(access), access.spoken(page)));
    }

    @PostMapping("/{person}")
    ModelAndView change(Page page, @PathVariable UUID person, @RequestParam long version, AccessForm access) {
        return told(page, directory.change(new PersonId(person), version, known(access)));
    }

    @PostMapping("/{person}/invite")
    ModelAndView inviteAgain(Page page, @PathVariable UUID person) {
        return told(page, directory.inviteAgain(new PersonId(person)));
    }

    @PostMapping("/{person}/deactivate")
    ModelAndView deactivate(Page page, @PathVariable UUID person, @RequestParam UUID successor) {
        return told(page, directory.deactivate(new PersonId(person), new PersonId(successor)));
    }

    @PostMapping("/{person}/reactivate")
    ModelAndView reactivate(Page page, @PathVariable UUID person) {
        return told(page, directory.reactivate(new PersonId(person)));
    }

    /// What the form asks for, without departments that do not exist.
    private Account.Access known(AccessForm form) {
        var codes = new HashSet<>(form.access().departments());
        codes.retainAll(
                departments.all().stream().map(Departments.Department::code).toList());
        return new Account.Access(form.access().role(), Set.copyOf(codes));
    }

    private ModelAndView told(Page page, Outcome outcome) {
        return outcome.isRefusal()
                ? refused(page, page.text("people.directory." + named(outcome)))
                : SeeOther.at(page.to("/people?done=" + named(outcome)));
    }

    private ModelAndView refused(Page page, String problem) {
        var refused = shown(page, "1", "", problem);
        refused.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return refused;
    }

    private ModelAndView shown(Page page, String number, String notice, String problem) {
        var all = accounts.all();
        var last = Math.max(1, Math.ceilDiv(all.size(), SIZE));
        var shown = number.matches("\\d{1,6}") ? Math.clamp(Integer.parseInt(number), 1, last) : 1;
        var paging = new Paging(shown, SIZE, all.size());
        var here = all.subList((shown - 1) * SIZE, Math.min(shown * SIZE, all.size()));
        return page.through(
                "people/directory",
                "view",
                new DirectoryView(List.copyOf(here), departments.all(), paging, notice, problem));
    }

    private static String named(Outcome outcome) {
        return outcome.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// What an account is to be for, as the form says it. Only staff have departments.
    record AccessForm(
            Role role,
            @Nullable Set<String> departments,
            @Nullable String language) {

        Account.Access access() {
            return new Account.Access(
                    role, role == Role.STAFF && departments != null ? Set.copyOf(departments) : Set.of());
        }

        Language spoken(Page page) {
            return Language.parse(language == null ? "" : language)
                    .filter(page.frame().languages()::contains)
                    .orElse(page.language());
        }
    }
}
