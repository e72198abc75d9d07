/// Licences: who may use which resources for what, how much, until when and at what price, and what is decided about
/// them.
@NullMarked
package org.hexapla.library.eresources.licences;

import org.jspecify.annotations.NullMarked;
