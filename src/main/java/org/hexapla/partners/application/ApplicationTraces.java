package org.hexapla.partners.application;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.hexapla.partners.PartnerId;
import org.hexapla.partners.programme.Programmes;
import org.hexapla.partners.register.PartnerTraces;
import org.springframework.stereotype.Component;

/// What a partner applied for, on its line of time.
@Component
class ApplicationTraces implements PartnerTraces {

    private final Applications applications;
    private final Programmes programmes;

    ApplicationTraces(Applications applications, Programmes programmes) {
        this.applications = applications;
        this.programmes = programmes;
    }

    @Override
    public List<Trace> of(PartnerId partner) {
        var known = programmes.byCode();
        return applications.of(partner).stream()
                .flatMap(application -> Stream.ofNullable(application.submitted())
                        .map(at -> new Trace(
                                LocalDate.ofInstant(at, ZoneOffset.UTC),
                                application.state().messageKey(),
                                Objects.requireNonNull(known.get(application.programme()))
                                        .name(),
                                "/partners/applications/" + application.id())))
                .toList();
    }
}
