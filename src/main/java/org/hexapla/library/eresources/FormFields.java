package org.hexapla.library.eresources;

import java.util.TreeMap;
import org.springframework.util.MultiValueMap;

/// What a form sent as fields: several values of one name, as of boxes that were ticked, are a list.
public final class FormFields {

    private FormFields() {}

    public static Fields of(MultiValueMap<String, String> form) {
        var values = new TreeMap<String, String>();
        form.forEach((name, sent) -> values.put(name, String.join("\n", sent)));
        values.remove("_csrf");
        values.remove("version");
        return new Fields(values);
    }

    /// The version that the change began with.
    public static int version(MultiValueMap<String, String> form) {
        var written = form.getFirst("version");
        return written != null && written.matches("\\d{1,9}") ? Integer.parseInt(written) : 0;
    }
}
