package org.hexapla.people;

import java.util.List;
import java.util.Optional;

/// Who is acting, and what they may do. Every service that changes something asks here first.
public interface People {

    /// The person on whose behalf this thread works: signed in, by a token, or the program itself (see
    /// [#asProgram]). Nobody for a visitor.
    Optional<Person> current();

    /// The person behind a note of who did something; nothing if the account is no more.
    Optional<Person> find(PersonId person);

    /// The address by which a person signs in, for lists of people that come from elsewhere and know them by it;
    /// nothing if the account is no more.
    Optional<String> addressOf(PersonId person);

    /// The person who signs in by an address, however its letters are written; nothing if there is no such account.
    Optional<Person> withAddress(String address);

    /// Those who may do the work of a department, administrators among them, by name.
    List<Person> staff(String department);

    /// The acting person, who must be staff of the department or an administrator.
    ///
    /// @throws NotAllowed if it is anyone else
    Person requireStaff(String department);

    /// The acting person, who must be an administrator.
    ///
    /// @throws NotAllowed if it is anyone else
    Person requireAdministrator();

    /// Runs work that somebody started and that goes on without them (a job), on their behalf: what they may do is
    /// looked up afresh, and what is changed is changed by them.
    ///
    /// @throws NotAllowed if the account is no more
    void asPerson(PersonId person, Runnable work);

    /// Runs work that the program does by itself (an import from the command line, the sample set, a job) under
    /// the program's
    /// own account, so that the audit can say so.
    void asProgram(Runnable work);
}
