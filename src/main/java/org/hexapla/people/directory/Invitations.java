package org.hexapla.people.directory;

import org.hexapla.people.Letter;
import org.hexapla.people.PersonId;
import org.hexapla.people.account.Account;
import org.hexapla.people.account.OneTimeLinks;
import org.hexapla.people.account.OneTimeLinks.Purpose;
import org.hexapla.people.mail.PostOffice;
import org.hexapla.people.settings.Installation;
import org.hexapla.people.settings.SiteAddress;
import org.springframework.stereotype.Component;

/// Writes invitations and takes them back.
@Component
class Invitations {

    private final OneTimeLinks links;
    private final PostOffice post;
    private final SiteAddress address;
    private final Installation installation;

    Invitations(OneTimeLinks links, PostOffice post, SiteAddress address, Installation installation) {
        this.links = links;
        this.post = post;
        this.address = address;
        this.installation = installation;
    }

    void send(Account account) {
        var link =
                address.of("/" + account.language() + "/invitation/" + links.issue(account.id(), Purpose.INVITATION));
        post.writeOnDemand(
                account.mail(),
                account.language(),
                Letter.said(
                        "people.mail.invitation",
                        account.name(),
                        link,
                        installation.settings().name()));
    }

    /// Makes every link that was sent to a person worthless.
    void withdraw(PersonId person) {
        for (var purpose : Purpose.values()) {
            links.withdraw(person, purpose);
        }
    }
}
