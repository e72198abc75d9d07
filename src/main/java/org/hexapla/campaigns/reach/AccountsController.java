package org.hexapla.campaigns.reach;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.hexapla.campaigns.Campaigning;
import org.hexapla.figures.Initiatives;
import org.hexapla.kernel.web.Page;
import org.hexapla.kernel.web.SeeOther;
import org.hexapla.partners.Fields;
import org.hexapla.people.People;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/// The registry of accounts: what speaks where, who follows, and the files that its platform gives away.
@Controller
@RequestMapping("/{lang}/campaigning/reach/accounts")
class AccountsController {

    private static final String CODE = "/{code:[a-z][a-z0-9-]{1,49}}";
    private static final int POSTS = 100;

    private final KeepingAccounts keeping;
    private final AskingPlatforms asking;
    private final Accounts accounts;
    private final Posts posts;
    private final Initiatives initiatives;
    private final People people;

    AccountsController(
            KeepingAccounts keeping,
            AskingPlatforms asking,
            Accounts accounts,
            Posts posts,
            Initiatives initiatives,
            People people) {
        this.keeping = keeping;
        this.asking = asking;
        this.accounts = accounts;
        this.posts = posts;
        this.initiatives = initiatives;
        this.people = people;
    }

    @GetMapping
    ModelAndView all(Page page) {
        people.requireStaff(Campaigning.DEPARTMENT);
        return page.through(
                "campaigns/accounts", "view", new ReachView.All(accounts.all()), "initiatives", initiatives.all());
    }

    @PostMapping
    ModelAndView add(Page page, @RequestParam MultiValueMap<String, String> sent) {
        people.requireStaff(Campaigning.DEPARTMENT);
        var account = account(page, new Fields(sent), 0, new Fields(sent).line("code"));
        keeping.keep(account);
        return back(page, account.code());
    }

    @GetMapping(CODE)
    ModelAndView one(Page page, @PathVariable String code) {
        return shown(page, keeping.account(code), List.of(), "");
    }

    @PostMapping(CODE)
    ModelAndView change(Page page, @PathVariable String code, @RequestParam MultiValueMap<String, String> sent) {
        var before = keeping.account(code);
        keeping.keep(account(page, new Fields(sent), before.id(), before.code()));
        return back(page, code);
    }

    @PostMapping(CODE + "/audience")
    ModelAndView audience(Page page, @PathVariable String code, @RequestParam MultiValueMap<String, String> sent) {
        people.requireStaff(Campaigning.DEPARTMENT);
        var fields = new Fields(sent);
        if (!fields.line("followers").matches("\\d{1,12}")) {
            throw ReachRefused.mistake("audience");
        }
        keeping.note(
                code,
                new Accounts.Audience(
                        fields.day("day"), Long.parseLong(fields.line("followers")), fields.line("source")));
        return back(page, code);
    }

    /// What is wrong with the file is said on the page, line by line; then nothing of it is kept.
    @PostMapping(CODE + "/exports")
    ModelAndView take(
            Page page, @PathVariable String code, @RequestParam(required = false) @Nullable MultipartFile file)
            throws IOException {
        var account = keeping.account(code);
        if (file == null || file.isEmpty()) {
            throw ReachRefused.mistake("no-file");
        }
        var kept = Files.createTempFile("reach", ".csv");
        try {
            file.transferTo(kept);
            return taken(page, account, kept, file);
        } finally {
            Files.deleteIfExists(kept);
        }
    }

    private ModelAndView taken(Page page, Account account, Path kept, MultipartFile file) throws IOException {
        var name = file.getOriginalFilename();
        return told(
                page,
                account,
                keeping.take(account.code(), kept, name == null || name.isBlank() ? "export.csv" : name));
    }

    /// Asks the platform itself.
    @PostMapping(CODE + "/asked")
    ModelAndView ask(Page page, @PathVariable String code) {
        people.requireStaff(Campaigning.DEPARTMENT);
        return told(page, keeping.account(code), asking.ask(code));
    }

    private ModelAndView told(Page page, Account account, TakingReachIn.Taken taken) {
        var wrong = taken.bad().stream()
                .limit(POSTS)
                .map(bad -> new ReachView.Wrong(
                        bad.line(),
                        bad.column(),
                        page.text(bad.key(), bad.arguments().toArray())))
                .toList();
        var said = wrong.isEmpty() ? page.text("reach.taken", taken.added(), taken.unchanged()) : "";
        return shown(page, account, wrong, said);
    }

    private ModelAndView shown(Page page, Account account, List<ReachView.Wrong> wrong, String said) {
        var audience = accounts.audience(account.id()).stream()
                .map(known -> new ReachView.Follow(known.day(), known.followers(), known.source()))
                .toList();
        return page.through(
                "campaigns/account",
                "view",
                new ReachView.One(
                        account, audience, posts.latest(account, POSTS), wrong, said, asking.canBeAsked(account)),
                "initiatives",
                initiatives.all());
    }

    private static Account account(Page page, Fields fields, long id, String code) {
        var partner = fields.line("partner");
        return new Account(
                id,
                code,
                fields.number("version", 0, 1, Integer.MAX_VALUE),
                fields.line("platform"),
                fields.line("name"),
                fields.web("address"),
                fields.language("language", page.language()),
                fields.oneOf("kind", Account.KINDS),
                fields.line("owner"),
                partner.matches("[1-9]\\d{0,14}") ? Long.valueOf(partner) : null,
                fields.line("initiative"));
    }

    private static ModelAndView back(Page page, String code) {
        return SeeOther.at(page.to("/campaigning/reach/accounts/" + code));
    }
}
