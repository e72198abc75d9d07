package org.hexapla.campaigns.reach;

import java.util.List;
import java.util.regex.Pattern;
import org.hexapla.kernel.Language;
import org.jspecify.annotations.Nullable;

/// An account on a platform from which the house, or an advocate, speaks.
///
/// @param id 0 where it is not kept yet
/// @param code by which files name it
/// @param platform `youtube`, `x` ...: whose definitions its numbers follow
/// @param kind how it speaks: one of [#KINDS]
/// @param owner whose it is, in words
/// @param partner the advocate whose it is; null where it is the house's own
/// @param initiative for which its posts are counted unless they say otherwise; may be empty
public record Account(
        long id,
        String code,
        int version,
        String platform,
        String name,
        String address,
        Language language,
        String kind,
        String owner,
        @Nullable Long partner,
        String initiative) {

    public static final List<String> KINDS = List.of("social", "video", "messaging", "site");

    private static final Pattern CODE = Pattern.compile("[a-z][a-z0-9-]{1,49}");
    private static final Pattern PLATFORM = Pattern.compile("[a-z][a-z0-9]{0,29}");

    /// Whether it can be kept.
    boolean isWhole() {
        return CODE.matcher(code).matches()
                && PLATFORM.matcher(platform).matches()
                && !name.isBlank()
                && !owner.isBlank()
                && KINDS.contains(kind);
    }
}
