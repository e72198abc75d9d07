package org.hexapla.people.directory;

import java.util.List;
import org.hexapla.people.account.Account;
import org.hexapla.people.account.Departments.Department;

/// Everybody with an account, and what may be done with each.
///
/// @param notice what was done, in the reader's language; empty if nothing was
/// @param problem why something was refused; empty if nothing was
public record DirectoryView(List<Account> accounts, List<Department> departments, String notice, String problem) {

    /// Who may take over the work of a person who goes.
    public List<Account> successorsOf(Account gone) {
        return accounts.stream()
                .filter(account -> account.isActive() && !account.id().equals(gone.id()))
                .toList();
    }
}
