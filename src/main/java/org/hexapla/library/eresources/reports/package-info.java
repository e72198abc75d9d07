/// What vendors report of use by the COUNTER Code of Practice, and what it comes to: what was consulted of a resource,
/// when.
@NullMarked
package org.hexapla.library.eresources.reports;

import org.jspecify.annotations.NullMarked;
