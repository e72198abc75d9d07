package org.hexapla.translation;

import java.util.Map;

/// What the kinds of things are called of which [Parity] is told: a bean of whoever tells it of such.
public interface KindNames {

    /// The keys of their messages, by the code of the kind ([Parity.Belonging#kind]).
    Map<String, String> messageKeys();
}
