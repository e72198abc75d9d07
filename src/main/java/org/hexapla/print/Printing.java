package org.hexapla.print;

import java.io.IOException;
import java.io.OutputStream;

/// Makes files to keep and to print out of a manuscript, in every script.
public interface Printing {

    /// A tagged PDF/UA-1 (ISO 14289-1) with its fonts.
    void pdf(Manuscript manuscript, OutputStream out) throws IOException;

    /// A Word document (ISO/IEC 29500) in the house layout, with real headings, numbers and footnotes.
    void word(Manuscript manuscript, OutputStream out) throws IOException;

    /// A reference work in columns and charts, as a tagged PDF/UA-1.
    void pdf(Volume volume, OutputStream out) throws IOException;

    /// A reference work in columns and charts, as a Word document.
    void word(Volume volume, OutputStream out) throws IOException;
}
