/// What a person sees and decides about the own account.
@NullMarked
package org.hexapla.people.profile;

import org.jspecify.annotations.NullMarked;
