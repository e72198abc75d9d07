package org.hexapla.library.catalogue.intake;

import java.util.List;
import org.hexapla.jobs.BadInput;
import org.hexapla.jobs.SyntaxMistake;

/// A place of a file that cannot be read as what it should be. Ends the reading of that file.
final class Misread extends Exception {

    private static final long serialVersionUID = 1L;

    private final long line;
    private final String column;
    private final String key;
    private final transient List<Object> arguments;

    Misread(long line, String column, String key, Object... arguments) {
        super(key);
        this.line = line;
        this.column = column;
        this.key = key;
        this.arguments = List.of(arguments);
    }

    Misread(SyntaxMistake mistake) {
        this(
                mistake.line(),
                mistake.column(),
                mistake.key(),
                mistake.arguments().toArray());
    }

    BadInput in(String file) {
        return new BadInput(file, line, column, key, arguments);
    }
}
