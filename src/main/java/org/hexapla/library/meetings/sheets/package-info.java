/// The sheets that the voting machine prints: who voted how. What a sheet leaves open is refused, line by line,
/// and never guessed: a wrong vote of a state is worse than a sheet that people must read.
@NullMarked
package org.hexapla.library.meetings.sheets;

import org.jspecify.annotations.NullMarked;
