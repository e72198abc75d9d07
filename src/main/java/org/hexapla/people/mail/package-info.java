/// Mail to people: handed over in the caller's transaction, sent with patience, readable where no mail server is.
@NullMarked
package org.hexapla.people.mail;

import org.jspecify.annotations.NullMarked;
