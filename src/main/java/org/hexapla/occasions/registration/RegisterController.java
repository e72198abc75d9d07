package org.hexapla.occasions.registration;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hexapla.forms.Doorkeeper;
import org.hexapla.kernel.Country;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.Problem;
import org.hexapla.kernel.web.Page;
import org.hexapla.kernel.web.SeeOther;
import org.hexapla.occasions.EventCode;
import org.hexapla.occasions.event.Event;
import org.hexapla.occasions.headcount.Audience;
import org.hexapla.occasions.headcount.OwnAddresses;
import org.hexapla.people.Circular;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Where people register for an event.
@Controller
@RequestMapping("/{lang}/events/{code:[a-z0-9-]+}/register")
class RegisterController {

    private static final String PURPOSE = "events.register";

    private final Registering registering;
    private final Welcoming welcoming;
    private final OwnAddresses addresses;
    private final Doorkeeper doorkeeper;
    private final TransactionOperations transaction;

    RegisterController(
            Registering registering,
            Welcoming welcoming,
            OwnAddresses addresses,
            Doorkeeper doorkeeper,
            TransactionOperations transaction) {
        this.registering = registering;
        this.welcoming = welcoming;
        this.addresses = addresses;
        this.doorkeeper = doorkeeper;
        this.transaction = transaction;
    }

    @GetMapping
    ModelAndView form(
            Page page,
            @PathVariable String code,
            @RequestParam(defaultValue = "") String invitation,
            HttpServletRequest request) {
        var event = welcoming.open(code);
        var values = welcoming.known(event, invitation, page.language());
        return shown(page, event, values, "", invitation, doorkeeper.door(PURPOSE, request.getRemoteAddr()));
    }

    /// What came of a form that was sent.
    private sealed interface Sent {

        record Asked(Registering.Asked asked) implements Sent {}

        record Patience(Doorkeeper.Passage.Wait passage) implements Sent {}
    }

    @PostMapping
    ModelAndView register(
            Page page,
            @PathVariable String code,
            @RequestParam MultiValueMap<String, String> fields,
            HttpServletRequest request) {
        var event = welcoming.open(code);
        var values = new TreeMap<>(fields.toSingleValueMap());
        var invitation = values.getOrDefault("invitation", "");
        try {
            var sent = transaction.execute(_ -> send(event.code(), page, values, invitation, request.getRemoteAddr()));
            return switch (sent) {
                case Sent.Asked(Registering.Asked.Taken(var known)) ->
                    SeeOther.at(page.to("/registrations/" + addresses.of(OwnAddresses.Opens.REGISTRATION, known.id())));
                case Sent.Asked(Registering.Asked.ToConfirm _) ->
                    SeeOther.at(page.to(event.path() + "/register/asked"));
                case Sent.Patience(var passage) -> shown(page, event, values, "", invitation, passage.door());
            };
        } catch (RegistrationRefused refused) {
            if (refused.category() != Problem.Category.MISTAKE) {
                throw refused;
            }
            var said = page.text(refused.key(), refused.arguments().toArray());
            var door = doorkeeper.door(PURPOSE, request.getRemoteAddr());
            var view = shown(page, event, values, said, invitation, door);
            view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return view;
        }
    }

    private Sent send(EventCode event, Page page, Map<String, String> values, String invitation, String from) {
        // What is wrong with the form is thrown, and takes the passage through the door back with it.
        return switch (doorkeeper.pass(PURPOSE, from, values)) {
            case Doorkeeper.Passage.Through _ ->
                new Sent.Asked(registering.ask(event, application(values, page.language()), invitation));
            case Doorkeeper.Passage.Wait wait -> new Sent.Patience(wait);
        };
    }

    /// Says the same whether the address is known or not.
    @GetMapping("/asked")
    ModelAndView asked(Page page, @PathVariable String code) {
        return page.through("events/asked", "event", welcoming.open(code));
    }

    private static Application application(Map<String, String> values, Language reader) {
        var who = new Registration.Who(
                values.getOrDefault("name", ""),
                values.getOrDefault("mail", ""),
                values.getOrDefault("organisation", ""),
                Language.parse(values.getOrDefault("language", "")).orElse(reader),
                Country.parse(values.getOrDefault("country", ""))
                        .map(Country::code)
                        .orElse(""),
                Audience.parse(values.getOrDefault("audience", ""))
                        .map(Audience::code)
                        .orElse(""));
        return new Application(who, companions(values.getOrDefault("companions", "")));
    }

    /// One a line: a name, and an address after a comma where there is one.
    private static List<Application.Companion> companions(String lines) {
        return lines.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .map(line -> {
                    var cells = line.split("\\s*[,;\\t،，]\\s*", 2);
                    var mail = cells.length > 1 && Circular.isAddress(cells[1]) ? cells[1] : "";
                    return new Application.Companion(cells[0], mail);
                })
                .toList();
    }

    private ModelAndView shown(
            Page page,
            Event event,
            Map<String, String> values,
            String fault,
            String invitation,
            org.hexapla.forms.Door door) {
        var view = new RegisterView(event, values, fault, invitation, welcoming.left(event), door);
        return page.through("events/register", "view", view);
    }
}
