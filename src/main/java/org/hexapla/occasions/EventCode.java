package org.hexapla.occasions;

import java.util.Optional;
import java.util.regex.Pattern;
import org.hexapla.kernel.ItemRef;

/// An event by its short readable code, which it keeps for ever: `civil-society-town-hall`.
public record EventCode(String value) implements Comparable<EventCode> {

    public static final String KIND = "occasions.event";

    private static final Pattern FORM = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final int LONGEST = 60;

    public EventCode {
        if (!isCode(value)) {
            throw new IllegalArgumentException("not the code of an event: " + value);
        }
    }

    /// The code as it came from outside, or nothing if it cannot be one.
    public static Optional<EventCode> parse(String written) {
        var code = written.strip();
        return isCode(code) ? Optional.of(new EventCode(code)) : Optional.empty();
    }

    private static boolean isCode(String written) {
        return written.length() <= LONGEST && FORM.matcher(written).matches();
    }

    public ItemRef item() {
        return new ItemRef(KIND, value);
    }

    @Override
    public int compareTo(EventCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
