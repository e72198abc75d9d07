package org.hexapla.people.access;

import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.hexapla.kernel.Language;
import org.hexapla.people.NotAllowed;
import org.hexapla.people.Person;
import org.hexapla.people.PersonId;
import org.hexapla.people.Role;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

/// On whose behalf a thread works. Never written into a session, which keeps the person's id alone: what a
/// person may do is looked up afresh at each request.
public final class ActingAs extends AbstractAuthenticationToken {

    /// The program itself: imports from the command line, the sample set, jobs.
    public static final Person PROGRAM =
            new Person(PersonId.PROGRAM, "Hexapla", Role.ADMINISTRATOR, Set.of(), Language.EN);

    private final transient Person person;

    private final boolean isByToken;

    public ActingAs(Person person) {
        this(person, false);
    }

    private ActingAs(Person person, boolean isByToken) {
        super(List.of());
        this.person = person;
        this.isByToken = isByToken;
        setAuthenticated(true);
    }

    /// A program acts for the person, whose token it shows.
    static ActingAs byToken(Person person) {
        return new ActingAs(person, true);
    }

    /// Keeps from programs what only the person may do: who finds a token shall not be able to turn it into more.
    public static void requireInPerson() {
        if (SecurityContextHolder.getContext().getAuthentication() instanceof ActingAs acting && acting.isByToken) {
            throw new NotAllowed("people.problem.in-person");
        }
    }

    /// Does something on behalf of a person, whoever the thread worked for before.
    public static <T> T during(Person person, Supplier<T> work) {
        var before = SecurityContextHolder.getContext();
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(new ActingAs(person));
        SecurityContextHolder.setContext(context);
        try {
            return work.get();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }

    Person person() {
        return person;
    }

    @Override
    public Object getPrincipal() {
        return person;
    }

    @Override
    public String getName() {
        return person.id().toString();
    }

    @Override
    public Object getCredentials() {
        return "";
    }
}
