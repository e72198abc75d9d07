/// Accounts: who may sign in, as what, with which proofs.
@NullMarked
package org.hexapla.people.account;

import org.jspecify.annotations.NullMarked;
