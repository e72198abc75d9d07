package org.hexapla.installation;

import org.hexapla.kernel.Language;
import org.hexapla.kernel.Messages;
import org.hexapla.kernel.Problem;

/// Whoever follows a command: this program's own screen, or one that handed its work to us.
interface Audience {

    Language language();

    /// A line to keep.
    void line(String text);

    /// A line that tells what went wrong.
    void complainLine(String text);

    /// A line that the next one replaces; nothing where lines stay.
    void passing(String text);

    default void say(String key, Object... arguments) {
        line(Messages.text(language(), key, arguments));
    }

    default void complain(String key, Object... arguments) {
        complainLine(Messages.text(language(), key, arguments));
    }

    default void complain(Problem problem) {
        complain(problem.key(), problem.arguments().toArray());
    }
}
