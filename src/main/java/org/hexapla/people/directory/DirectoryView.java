package org.hexapla.people.directory;

import java.util.List;
import org.hexapla.kernel.web.Paging;
import org.hexapla.people.account.Account;
import org.hexapla.people.account.Departments.Department;

/// Everybody with an account, a page at a time.
///
/// @param notice what was done, in the reader's language; empty if nothing was
/// @param problem why something was refused; empty if nothing was
public record DirectoryView(
        List<Account> accounts, List<Department> departments, Paging paging, String notice, String problem) {

    /// One account and what may be done with it: in a house of a thousand people, everybody beside everybody would be a
    /// million names.
    ///
    /// @param successors who may take over the person's work
    public record One(Account account, List<Account> successors, List<Department> departments) {}
}
