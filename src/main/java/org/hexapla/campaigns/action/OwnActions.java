package org.hexapla.campaigns.action;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What somebody told, for themselves.
///
/// @param actions the youngest day first
/// @param team null where they are in none
public record OwnActions(
        List<LoggedAction> actions, Effect effect, @Nullable Team team) {}
