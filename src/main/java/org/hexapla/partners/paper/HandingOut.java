package org.hexapla.partners.paper;

import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.hexapla.print.Manuscript;
import org.hexapla.print.Printing;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

/// Answers with a paper as a file that is kept nowhere.
@Component
public class HandingOut {

    private final Printing printing;

    HandingOut(Printing printing) {
        this.printing = printing;
    }

    /// @param name of the file, without its ending
    public void pdf(Manuscript manuscript, String name, HttpServletResponse response) throws IOException {
        // Whole before the first byte goes out, so that a failure is an answer of its own.
        var pdf = new ByteArrayOutputStream();
        printing.pdf(manuscript, pdf);
        response.setContentType(MediaType.APPLICATION_PDF_VALUE);
        response.setContentLength(pdf.size());
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"%s.pdf\"".formatted(name));
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        pdf.writeTo(response.getOutputStream());
    }
}
