package org.hexapla.kernel.web;

import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/// Where a form leads once it is done, so that a reload does not send it again.
public final class SeeOther {

    private SeeOther() {}

    public static ModelAndView at(String path) {
        var view = new RedirectView(path);
        view.setStatusCode(HttpStatus.SEE_OTHER);
        view.setExposeModelAttributes(false);
        view.setExpandUriTemplateVariables(false);
        return new ModelAndView(view);
    }

    /// A path that came from outside, if it leads nowhere but to this site; else another path.
    public static String localOr(String path, String otherwise) {
        var isLocal = path.startsWith("/")
                && !path.startsWith("//")
                && path.length() < 2000
                && path.chars().noneMatch(c -> c == '\\' || c < ' ' || c == 0x7f);
        return isLocal ? path : otherwise;
    }
}
