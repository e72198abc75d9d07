/// What all pages share: the page model, its frame, paging, and how templates become pages.
@NullMarked
package org.hexapla.kernel.web;

import org.jspecify.annotations.NullMarked;
