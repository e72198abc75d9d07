/// Who signs in: accounts, roles, single sign-on, tokens, invitations, consent, mail and alerts, one inbox of
/// work, the installation's settings, and the audit of who did what, when, to which record.
///
/// Nobody is written to without consent.
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel"})
package org.hexapla.people;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
