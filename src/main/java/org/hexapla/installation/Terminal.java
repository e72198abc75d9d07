package org.hexapla.installation;

import java.io.PrintStream;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.Messages;
import org.hexapla.kernel.Problem;

/// Whoever sits before the screen: told little, in the language of `LC_ALL`, `LC_MESSAGES` or `LANG`.
///
/// @param isScreen whether a line may be written over, which a file or a pipe would keep
record Terminal(Language language, PrintStream out, PrintStream errors, boolean isScreen) {

    static Terminal ofThisProgram() {
        return new Terminal(languageOf(System::getenv), System.out, System.err, System.console() != null);
    }

    static Language languageOf(
            java.util.function.UnaryOperator<@org.jspecify.annotations.Nullable String> environment) {
        for (var name : new String[] {"LC_ALL", "LC_MESSAGES", "LANG"}) {
            var value = environment.apply(name);
            if (value != null && !value.isBlank()) {
                return Language.official(value.split("[_.@-]", 2)[0]).orElse(Language.EN);
            }
        }
        return Language.EN;
    }

    void say(String key, Object... arguments) {
        line(Messages.text(language, key, arguments));
    }

    void complain(String key, Object... arguments) {
        complainLine(Messages.text(language, key, arguments));
    }

    void complain(Problem problem) {
        complain(problem.key(), problem.arguments().toArray());
    }

    void line(String text) {
        clear();
        out.println(text);
        out.flush();
    }

    void complainLine(String text) {
        clear();
        errors.println(text);
        errors.flush();
    }

    /// A line that the next one replaces; nothing where lines stay.
    void passing(String text) {
        if (isScreen) {
            clear();
            out.print(text);
            out.flush();
        }
    }

    private void clear() {
        if (isScreen) {
            out.print("\r\u001b[2K");
        }
    }
}
