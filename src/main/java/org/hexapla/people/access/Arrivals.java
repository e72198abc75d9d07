package org.hexapla.people.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.hexapla.people.Person;
import org.hexapla.people.PersonId;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Component;

/// Begins and ends sessions. Who arrives gets a new one: an identifier that somebody planted before is worth
/// nothing.
@Component
public class Arrivals {

    private final SessionPerson sessionPerson;
    private final CookieCsrfTokenRepository csrf;
    private final FindByIndexNameSessionRepository<? extends Session> sessions;

    Arrivals(
            SessionPerson sessionPerson,
            CookieCsrfTokenRepository csrf,
            FindByIndexNameSessionRepository<? extends Session> sessions) {
        this.sessionPerson = sessionPerson;
        this.csrf = csrf;
        this.sessions = sessions;
    }

    public void arrive(Person person, HttpServletRequest request, HttpServletResponse response) {
        forget(request);
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(new ActingAs(person));
        sessionPerson.saveContext(context, request, response);
        csrf.saveToken(null, request, response);
    }

    public void leave(HttpServletRequest request, HttpServletResponse response) {
        forget(request);
        csrf.saveToken(null, request, response);
    }

    /// Ends all sessions of a person, on whatever machine.
    public void endAll(PersonId person) {
        sessions.findByPrincipalName(person.toString()).keySet().forEach(sessions::deleteById);
    }

    private static void forget(HttpServletRequest request) {
        var session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }
}
