package org.hexapla.campaigns.action;

import org.jspecify.annotations.Nullable;

/// People who count together.
///
/// @param code by which others join
/// @param effect of all of them; null while they are so few that it would tell of each
public record Team(
        long id, String code, String name, @Nullable Effect effect) {}
