/// The room of each campaign: its goal, to whom and in which languages it speaks, with whom, on what occasion and when,
/// who does what until when; and the one page on which everybody follows it, each of its figures counted from records.
@NullMarked
package org.hexapla.campaigns.room;

import org.jspecify.annotations.NullMarked;
