/// Where forms are made: versions, words in languages, files.
@NullMarked
package org.hexapla.forms.making;

import org.jspecify.annotations.NullMarked;
