/// What people do for the climate: a catalogue of actions with what each saves, told by anybody without an account, and
/// what it all comes to.
///
/// Nothing is known of a person but a keyed hash of a secret that they alone have. Numbers of fewer than ten people are
/// shown to nobody.
@NullMarked
package org.hexapla.campaigns.action;

import org.jspecify.annotations.NullMarked;
