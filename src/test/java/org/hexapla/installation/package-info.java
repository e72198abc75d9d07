@NullMarked
package org.hexapla.installation;

import org.jspecify.annotations.NullMarked;
