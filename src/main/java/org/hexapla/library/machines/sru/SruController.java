package org.hexapla.library.machines.sru;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedOutputStream;
import java.io.IOException;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.web.Frame;
import org.hexapla.people.AskedByPost;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/// The address at which other libraries' programs search.
@Controller
class SruController {

    private static final String ADDRESS = "/sru";

    private final Searching searching;
    private final Scanning scanning;

    SruController(Searching searching, Scanning scanning) {
        this.searching = searching;
        this.scanning = scanning;
    }

    @Bean
    static AskedByPost searchersAskByPost() {
        return new AskedByPost(ADDRESS);
    }

    @RequestMapping(
            path = ADDRESS,
            method = {RequestMethod.GET, RequestMethod.POST})
    void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var site = ServletUriComponentsBuilder.fromCurrentContextPath().build().toUriString();
        var frame = Frame.of(request);
        var version = SruVersion.V2_0;
        var isScan = ScanRequest.isOne(request.getParameterMap());
        try {
            var written = SruRequest.one(request.getParameterMap(), "version");
            version = written.isEmpty() ? version : SruVersion.of(written);
            if (isScan) {
                var asked = ScanRequest.of(request.getParameterMap(), version);
                var terms = scanning.scan(asked, frame.languages().getFirst());
                begin(version, response).scanned(asked, terms);
                response.flushBuffer();
                return;
            }
            var asked = SruRequest.of(request.getParameterMap(), version);
            if (asked.query().isEmpty()) {
                begin(version, response).explain(frame.name().words(Language.EN), site + ADDRESS);
            } else {
                var found = searching.find(
                        asked.query().get(), asked, site, frame.languages().getFirst());
                begin(version, response).found(asked, found);
            }
        } catch (SruRefusal refusal) {
            begin(version, response).refuse(refusal, isScan);
        }
        response.flushBuffer();
    }

    private static SruAnswer begin(SruVersion version, HttpServletResponse response) throws IOException {
        response.setContentType("text/xml;charset=UTF-8");
        return new SruAnswer(new BufferedOutputStream(response.getOutputStream()), version);
    }
}
