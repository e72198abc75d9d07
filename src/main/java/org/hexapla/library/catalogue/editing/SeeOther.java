package org.hexapla.library.catalogue.editing;

import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.view.RedirectView;

/// After a form was taken: look there now.
final class SeeOther extends RedirectView {

    SeeOther(String address) {
        super(address);
        setStatusCode(HttpStatus.SEE_OTHER);
        setExposeModelAttributes(false);
    }
}
