package org.hexapla.translation;

import java.util.Optional;
import org.hexapla.kernel.Language;

/// From which language into which. Written `en>fr`.
public record LanguagePair(Language source, Language target) {

    public LanguagePair {
        if (source.equals(target)) {
            throw new IllegalArgumentException("nothing to translate from " + source + " into itself");
        }
    }

    public static Optional<LanguagePair> parse(String written) {
        var parts = written.strip().split(">", -1);
        if (parts.length != 2) {
            return Optional.empty();
        }
        var source = Language.parse(parts[0]);
        var target = Language.parse(parts[1]);
        return source.isPresent() && target.isPresent() && !source.equals(target)
                ? Optional.of(new LanguagePair(source.get(), target.get()))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return source + ">" + target;
    }
}
