package org.hexapla.installation;

import java.io.PrintStream;
import java.util.function.UnaryOperator;
import org.hexapla.kernel.Language;
import org.jspecify.annotations.Nullable;

/// The screen before which somebody sits: told little, in the language of `LC_ALL`, `LC_MESSAGES` or `LANG`.
///
/// @param isScreen whether a line may be written over, which a file or a pipe would keep
record Terminal(Language language, PrintStream out, PrintStream errors, boolean isScreen) implements Audience {

    static Terminal ofThisProgram() {
        var console = System.console();
        return new Terminal(
                languageOf(System::getenv), System.out, System.err, console != null && console.isTerminal());
    }

    static Language languageOf(UnaryOperator<@Nullable String> environment) {
        for (var name : new String[] {"LC_ALL", "LC_MESSAGES", "LANG"}) {
            var value = environment.apply(name);
            if (value != null && !value.isBlank()) {
                return Language.official(value.split("[_.@-]", 2)[0]).orElse(Language.EN);
            }
        }
        return Language.EN;
    }

    @Override
    public void line(String text) {
        clear();
        out.println(text);
        out.flush();
    }

    @Override
    public void complainLine(String text) {
        clear();
        errors.println(text);
        errors.flush();
    }

    @Override
    public void passing(String text) {
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
