/// The press room: journalists ask to be accredited, read advisories before their hour, and find briefings, interviews
/// and their transcripts.
@NullMarked
package org.hexapla.newsroom.press;

import org.jspecify.annotations.NullMarked;
