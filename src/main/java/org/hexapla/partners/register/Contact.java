package org.hexapla.partners.register;

import java.util.List;
import org.hexapla.kernel.Language;

/// Somebody at an organisation, or a person's own address.
///
/// @param role one of [#ROLES]
/// @param keeps whether whoever signs in by the address keeps the partner's own profile
public record Contact(long id, String name, String mail, Language language, String role, boolean keeps) {

    public static final List<String> ROLES = List.of("head", "focal-point", "representative", "press", "self");
}
