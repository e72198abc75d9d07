/// Where search engines are told of every page there is (sitemaps.org), for any number of records.
@NullMarked
package org.hexapla.library.machines.sitemap;

import org.jspecify.annotations.NullMarked;
