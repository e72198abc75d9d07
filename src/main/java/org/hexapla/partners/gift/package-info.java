/// What donors give: agreements, money and things, instalments, what they were used for, and the reports that
/// donors are promised. Amounts of different currencies are never added but at a rate that somebody stated.
@NullMarked
package org.hexapla.partners.gift;

import org.jspecify.annotations.NullMarked;
