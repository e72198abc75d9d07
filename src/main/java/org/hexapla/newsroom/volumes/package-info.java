/// Volumes: issues of a magazine, yearbooks, exhibitions, courses; and the authors of what is in them.
@NullMarked
package org.hexapla.newsroom.volumes;

import org.jspecify.annotations.NullMarked;
