package org.hexapla.people;

import java.time.LocalDate;
import java.util.List;
import org.hexapla.kernel.ItemRef;
import org.jspecify.annotations.Nullable;

/// The one inbox of work: every module puts there what waits for a person or a department, and takes it out
/// when done.
public interface Inbox {

    /// Puts work before one person, who is told by mail if they agreed to that.
    void add(PersonId person, Task task);

    /// Puts work before a department; whoever does it first, does it for all.
    void add(String department, Task task);

    /// Takes out everything that waits about an item: it is done.
    void done(ItemRef item);

    /// Takes out all that ever waited about an item, with the words that say what: whoever it was about is forgotten.
    void forget(ItemRef item);

    /// Something to do.
    ///
    /// @param key the message key that says what
    /// @param arguments what fills its places
    /// @param item what it is about
    /// @param path the page on which it is done, after the language: `/documents/12`
    /// @param due the day by which it should be done, or nothing
    record Task(
            String key,
            List<String> arguments,
            ItemRef item,
            String path,
            @Nullable LocalDate due) {

        public Task {
            arguments = List.copyOf(arguments);
        }
    }
}
