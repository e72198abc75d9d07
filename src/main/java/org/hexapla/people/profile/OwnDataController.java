package org.hexapla.people.profile;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hexapla.people.NotAllowed;
import org.hexapla.people.People;
import org.hexapla.people.Role;
import org.hexapla.people.account.AccessTokens;
import org.hexapla.people.account.Accounts;
import org.hexapla.people.account.Consents;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/// Everything that this module knows of a person, for that person to take away.
@Controller
class OwnDataController {

    private final People people;
    private final Accounts accounts;
    private final Consents consents;
    private final AccessTokens tokens;

    OwnDataController(People people, Accounts accounts, Consents consents, AccessTokens tokens) {
        this.people = people;
        this.accounts = accounts;
        this.consents = consents;
        this.tokens = tokens;
    }

    @GetMapping("/{lang}/account/data.json")
    ResponseEntity<OwnData> data() {
        var person = people.current().orElseThrow(() -> new NotAllowed("people.problem.sign-in"));
        var account = accounts.find(person.id()).orElseThrow();
        var data = new OwnData(
                account.name(),
                account.mail(),
                account.language().tag(),
                account.access().role(),
                account.access().departments(),
                consents.of(person.id()),
                tokens.of(person.id()));
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"hexapla-account.json\"")
                .contentType(MediaType.APPLICATION_JSON)
                .body(data);
    }

    private record OwnData(
            String name,
            String mail,
            String language,
            Role role,
            Set<String> departments,
            Map<String, Instant> consents,
            List<AccessTokens.AccessToken> tokens) {}
}
