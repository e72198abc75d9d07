package org.hexapla.library.proceedings;

import java.util.List;

/// Something that a compilation met and could not put right by itself.
///
/// @param key the message that says it
/// @param arguments of the message
/// @param blocks whether the index cannot be issued as long as it is there
public record Fault(String key, List<String> arguments, boolean blocks) {

    public Fault {
        arguments = List.copyOf(arguments);
    }

    public static Fault blocking(String key, String... arguments) {
        return new Fault("proceedings.fault." + key, List.of(arguments), true);
    }

    public static Fault noted(String key, String... arguments) {
        return new Fault("proceedings.fault." + key, List.of(arguments), false);
    }
}
