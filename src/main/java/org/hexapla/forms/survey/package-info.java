/// Surveys: asked in the language attended, answered by nobody in particular, counted.
@NullMarked
package org.hexapla.forms.survey;

import org.jspecify.annotations.NullMarked;
