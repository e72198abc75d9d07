/// The editor of a record in MARC, field by field, alone or beside another record.
@NullMarked
package org.hexapla.library.cataloguing.editor;

import org.jspecify.annotations.NullMarked;
