/// How young people fare by the goals' indicators, country by country and year by year, for everybody to see
/// and to take away. The values come from files; nothing here is counted in the house.
@NullMarked
package org.hexapla.partners.youth;

import org.jspecify.annotations.NullMarked;
