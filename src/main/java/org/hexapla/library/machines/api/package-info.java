/// The library's records, states and concepts as data for programs, one by one, at `/api`; described as OpenAPI.
@NullMarked
package org.hexapla.library.machines.api;

import org.jspecify.annotations.NullMarked;
