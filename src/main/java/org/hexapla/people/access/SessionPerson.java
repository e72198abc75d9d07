package org.hexapla.people.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.hexapla.people.PersonId;
import org.hexapla.people.account.Account;
import org.hexapla.people.account.Accounts;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpRequestResponseHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.stereotype.Component;

/// Remembers in the session who signed in: by id and nothing else, so that a session survives a new version of
/// the program, and a changed role or a deactivated account counts at the next request.
@Component
final class SessionPerson implements SecurityContextRepository {

    /// Spring Session keeps this attribute beside the session, so that all sessions of a person can be found
    /// and ended.
    private static final String WHO = FindByIndexNameSessionRepository.PRINCIPAL_NAME_INDEX_NAME;

    private final Accounts accounts;

    SessionPerson(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    @SuppressWarnings("deprecation") // The other way to load is built on this one, and asks it only when needed.
    public SecurityContext loadContext(HttpRequestResponseHolder holder) {
        var context = SecurityContextHolder.createEmptyContext();
        var session = holder.getRequest().getSession(false);
        if (session != null && session.getAttribute(WHO) instanceof String who) {
            accounts.find(PersonId.parse(who))
                    .filter(Account::isActive)
                    .ifPresent(account -> context.setAuthentication(new ActingAs(account.person())));
        }
        return context;
    }

    @Override
    public void saveContext(SecurityContext context, HttpServletRequest request, HttpServletResponse response) {
        if (context.getAuthentication() instanceof ActingAs acting) {
            request.getSession().setAttribute(WHO, acting.getName());
        } else if (request.getSession(false) != null) {
            request.getSession().removeAttribute(WHO);
        }
    }

    @Override
    public boolean containsContext(HttpServletRequest request) {
        var session = request.getSession(false);
        return session != null && session.getAttribute(WHO) != null;
    }
}
