/// Files that people write for the programme: names and values with their places.
@NullMarked
package org.hexapla.programme.yaml;

import org.jspecify.annotations.NullMarked;
