package org.hexapla.people.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.hexapla.people.FileDoor;
import org.hexapla.people.People;
import org.hexapla.people.Person;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/// Only staff send large files; others send what belongs to a form, such as a certificate, where a [FileDoor] is open
/// to them. All else is refused before it is read: the check of a form's token reads the form, files and all, and a
/// stranger shall not fill the disk of the machine meanwhile.
@Component
final class SentFiles extends OncePerRequestFilter {

    /// The first run sends an emblem when there is nobody yet who could sign in.
    private static final long SMALL = 1024 * 1024;

    /// A form with a certificate or two.
    private static final long MIDDLING = 11 * SMALL;

    private final People people;
    private final ObjectProvider<FileDoor> doors;

    SentFiles(People people, ObjectProvider<FileDoor> doors) {
        this.people = people;
        this.doors = doors;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        var type = request.getContentType();
        var length = request.getContentLengthLong();
        return type == null
                || !type.toLowerCase(Locale.ROOT).startsWith("multipart/")
                || length >= 0 && length <= SMALL;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (people.current().filter(Person::isStaff).isPresent() || isOfAForm(request)) {
            chain.doFilter(request, response);
        } else {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    private boolean isOfAForm(HttpServletRequest request) {
        var length = request.getContentLengthLong();
        return length >= 0
                && length <= MIDDLING
                && doors.stream().anyMatch(door -> door.isOpen(request.getRequestURI()));
    }
}
