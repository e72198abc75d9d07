package org.hexapla.partners.application;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import org.hexapla.calendar.Zones;
import org.hexapla.forms.Answers;
import org.hexapla.forms.Enclosures;
import org.hexapla.forms.Sheet;
import org.hexapla.kernel.web.Page;
import org.hexapla.kernel.web.SeeOther;
import org.hexapla.partners.PartnersRefused;
import org.hexapla.partners.programme.Programmes;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// An applicant's own application, opened by the secret word of a link: it goes on, is sent, and tells how it stands.
@Controller
@RequestMapping("/{lang}/applications/{secret:[A-Za-z0-9_-]{16,64}}")
class OwnApplicationController {

    private final Applying applying;
    private final ApplicationSheets sheets;
    private final Programmes programmes;
    private final TransactionOperations transaction;

    OwnApplicationController(
            Applying applying, ApplicationSheets sheets, Programmes programmes, TransactionOperations transaction) {
        this.applying = applying;
        this.sheets = sheets;
        this.programmes = programmes;
        this.transaction = transaction;
    }

    @GetMapping
    ModelAndView own(Page page, @PathVariable String secret, @RequestParam(defaultValue = "") String done) {
        var application = applying.open(secret);
        var message = done.equals("saved") || done.equals("sent") ? "partners.done." + done : "";
        return shown(page, secret, application, sheets.of(application).orElse(null), message);
    }

    @PostMapping
    ModelAndView keep(
            Page page,
            @PathVariable String secret,
            @RequestParam MultiValueMap<String, String> fields,
            HttpServletRequest request) {
        var enclosures = Enclosures.from(request);
        return Objects.requireNonNull(transaction.execute(_ -> keepOrSend(page, secret, fields, enclosures)));
    }

    private ModelAndView keepOrSend(
            Page page, String secret, MultiValueMap<String, String> fields, Enclosures enclosures) {
        var application = applying.locked(applying.open(secret));
        if (application.state() != Application.State.DRAFT) {
            throw PartnersRefused.conflict("sent");
        }
        var answers = Answers.from(fields);
        var refused = sheets.enclose(application, enclosures);
        var isSent = "submit".equals(fields.getFirst("do")) && refused.isEmpty();
        var sheet = isSent ? sheets.submit(application, answers) : sheets.save(application, answers, refused);
        if (!sheet.mistakes().isEmpty()) {
            var view = shown(page, secret, application, sheet, "");
            view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return view;
        }
        if (!isSent) {
            return SeeOther.at(page.to("/applications/" + secret + "?done=saved"));
        }
        applying.submitted(application);
        return SeeOther.at(page.to("/applications/" + secret + "?done=sent"));
    }

    @GetMapping("/files/{question}")
    ResponseEntity<byte[]> file(Page page, @PathVariable String secret, @PathVariable String question) {
        return sheets.file(applying.open(secret), question);
    }

    @PostMapping("/withdraw")
    ModelAndView withdraw(Page page, @PathVariable String secret) {
        applying.withdraw(secret);
        return SeeOther.at(page.to("/applications/" + secret));
    }

    @PostMapping("/again")
    ModelAndView again(Page page, @PathVariable String secret) {
        return SeeOther.at(page.to("/applications/" + applying.again(secret)));
    }

    private ModelAndView shown(
            Page page, String secret, Application application, @Nullable Sheet sheet, String message) {
        var programme = programmes.programme(application.programme().value());
        var isOpen = applying.isOpen(programme, application.applicant());
        return page.existingIn(java.util.List.of())
                .through(
                        "partners/own-application",
                        "view",
                        new OwnApplicationView(
                                secret,
                                application,
                                programme,
                                sheet,
                                message,
                                isOpen,
                                Zones.name(application.applicant().zone().getId(), page.language())));
    }
}
