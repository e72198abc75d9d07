package org.hexapla.people.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.hexapla.kernel.web.Frame;
import org.hexapla.kernel.web.Visitor;
import org.hexapla.people.People;
import org.hexapla.people.Person;
import org.hexapla.people.settings.Installation;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/// Puts around each page what all pages of the installation share, and who is looking.
@Component
final class FrameFilter extends OncePerRequestFilter {

    private final People people;

    private final Installation installation;

    FrameFilter(People people, Installation installation) {
        this.people = people;
        this.installation = installation;
    }

    /// Styles and scripts have no frame, and need not ask who wants them.
    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        var path = request.getRequestURI();
        return path.startsWith("/assets/") || path.startsWith("/webjars/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var visitor = people.current().map(FrameFilter::visitor).orElse(Visitor.ANONYMOUS);
        var settings = installation.settings();
        new Frame(settings.name(), settings.emblem(), settings.languages(), visitor).surround(request);
        chain.doFilter(request, response);
    }

    private static Visitor visitor(Person person) {
        return new Visitor(
                person.name(),
                switch (person.role()) {
                    case READER -> Visitor.Standing.READER;
                    case STAFF -> Visitor.Standing.STAFF;
                    case ADMINISTRATOR -> Visitor.Standing.ADMINISTRATOR;
                });
    }
}
