package org.hexapla.library.meetings.sheets;

/// A name of the table, with its letter.
///
/// @param line from 1
/// @param column where the name begins
/// @param letter Y, N or A; X where there is none
record Cell(int line, int column, char letter, PrintedName name, String printed) {

    Cell joinedBy(Cell below) {
        var whole = printed + " " + below.printed;
        return new Cell(line, column, letter, PrintedName.ofPrinted(whole), whole);
    }
}
