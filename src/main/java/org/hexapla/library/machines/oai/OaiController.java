package org.hexapla.library.machines.oai;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.web.Frame;
import org.hexapla.library.RecordId;
import org.hexapla.library.machines.MachinesSettings;
import org.hexapla.people.AskedByPost;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/// The address at which harvesters ask.
@Controller
class OaiController {

    private static final String ADDRESS = "/oai";
    private static final int BUFFER = 1 << 16;

    private final Harvesting harvesting;
    private final MachinesSettings settings;
    private final Clock clock;

    OaiController(Harvesting harvesting, MachinesSettings settings, Clock clock) {
        this.harvesting = harvesting;
        this.settings = settings;
        this.clock = clock;
    }

    @Bean
    static AskedByPost harvestersAskByPost() {
        return new AskedByPost(ADDRESS);
    }

    @RequestMapping(
            path = ADDRESS,
            method = {RequestMethod.GET, RequestMethod.POST})
    void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var site = ServletUriComponentsBuilder.fromCurrentContextPath().build().toUriString();
        OaiArguments arguments = null;
        try {
            arguments = OaiArguments.of(request.getParameterMap());
            answer(arguments, site, request, response);
        } catch (OaiRefusal refusal) {
            var repeated = refusal.code().repeatsArguments() ? arguments : null;
            begin(site, repeated, clock.instant(), response).refuse(refusal);
        }
        response.flushBuffer();
    }

    /// Everything is found before the first word is written, so that a refusal can still be said.
    private void answer(OaiArguments arguments, String site, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var frame = Frame.of(request);
        var language = frame.languages().getFirst();
        switch (arguments.verb()) {
            case IDENTIFY -> {
                var earliest = harvesting.earliest();
                begin(site, arguments, clock.instant(), response)
                        .identify(
                                frame.name().words(Language.EN),
                                site + ADDRESS,
                                earliest,
                                settings,
                                harvesting.identifier(new RecordId(1)));
            }
            case LIST_METADATA_FORMATS -> {
                arguments.identifier().ifPresent(harvesting::entry);
                begin(site, arguments, clock.instant(), response).formats();
            }
            case LIST_SETS -> {
                if (arguments.token().isPresent()) {
                    throw new OaiRefusal(OaiRefusal.Code.BAD_RESUMPTION_TOKEN, "The list of sets has one page.");
                }
                begin(site, arguments, clock.instant(), response).sets();
            }
            case GET_RECORD -> {
                var record = harvesting.record(arguments, site, language);
                begin(site, arguments, clock.instant(), response).record(record);
            }
            case LIST_IDENTIFIERS, LIST_RECORDS -> {
                var listed = harvesting.list(arguments, site, language);
                begin(site, arguments, listed.listing().began(), response).list(listed);
            }
        }
    }

    /// @param now the time of which the answer tells: a list's is that of its beginning, on all its pages, so that a
    ///     harvester that goes on from there next time misses nothing, whichever page it noted
    private OaiAnswer begin(String site, @Nullable OaiArguments arguments, Instant now, HttpServletResponse response)
            throws IOException {
        response.setContentType("text/xml;charset=UTF-8");
        return new OaiAnswer(
                new BufferedOutputStream(response.getOutputStream(), BUFFER),
                harvesting,
                site + ADDRESS,
                arguments,
                now);
    }
}
