/// What is posted when, from which account and in which language: planned, approved by somebody else, handed over, and
/// tied to what came of it.
@NullMarked
package org.hexapla.campaigns.posting;

import org.jspecify.annotations.NullMarked;
