package org.hexapla.forms;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.hexapla.jobs.Imports;
import org.springframework.stereotype.Component;

/// The forms of the sample set in the shared application.
@Component
public class SampleForms {

    public static final FormCode NGO = new FormCode("ngo-application");

    private final Imports imports;

    SampleForms(Imports imports) {
        this.imports = imports;
    }

    public void load() {
        try {
            var report = imports.runNow("forms", Path.of("sample/forms/forms.yaml"));
            if (report.refused() > 0) {
                throw new IllegalStateException(report.toString());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
