package org.hexapla;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.hexapla.jobs.Imports;
import org.hexapla.search.Search;
import org.springframework.stereotype.Component;

/// The sample set in the shared application, taken in once for all tests that ask for it, as the demo takes it
/// in.
@Component
public class SampleRecords {

    private static final Path SAMPLE = Path.of("sample");

    private static final List<Map.Entry<String, String>> IN_ORDER = List.of(
            Map.entry("skos", "authorities/thesaurus.ttl"),
            Map.entry("persons", "authorities/persons.yaml"),
            Map.entry("headings", "authorities/headings.yaml"),
            Map.entry("observances", "authorities/observances.yaml"),
            Map.entry("terms", "translation/terms.yaml"),
            Map.entry("documents", "library/documents"),
            Map.entry("undl-votes", "library/votes"),
            Map.entry("speeches", "library/speeches"),
            Map.entry("issued-documents", "library/issued"),
            Map.entry("verbatim", "library/verbatim"),
            Map.entry("vote-sheets", "library/vote-sheets"),
            Map.entry("indexes", "library/indexes"),
            Map.entry("programme-mandates", "programme/mandates.yaml"),
            Map.entry("programme-plan", "programme/plan.yaml"),
            Map.entry("usage-totals", "usage"),
            Map.entry("duty-stations", "library/eresources/duty-stations.yaml"),
            Map.entry("e-resources", "library/eresources/e-resources.yaml"),
            Map.entry("e-licences", "library/eresources/e-licences.yaml"),
            Map.entry("kbart", "library/eresources/titles"),
            Map.entry("e-entitlements", "library/eresources/entitlements"),
            Map.entry("e-uses", "library/eresources/uses"),
            Map.entry("vendor-counter", "library/eresources/reports"),
            Map.entry("initiatives", "figures/initiatives.yaml"),
            Map.entry("circles", "newsroom/circles.yaml"),
            Map.entry("circle-members", "newsroom/circle-members.csv"),
            Map.entry("pictures", "media/pictures.yaml"),
            Map.entry("recordings", "media/recordings.yaml"),
            Map.entry("broadcast-packages", "media/packages.yaml"),
            Map.entry("live-streams", "media/streams.yaml"),
            Map.entry("themes", "newsroom/themes.yaml"),
            Map.entry("channels", "newsroom/channels.yaml"),
            Map.entry("stories", "newsroom"),
            Map.entry("volumes", "newsroom/volumes.yaml"),
            Map.entry("plans", "newsroom/plans.yaml"),
            Map.entry("coverage", "newsroom/coverage.yaml"),
            Map.entry("briefings", "newsroom/briefings.yaml"),
            Map.entry("media-organisations", "newsroom/media-organisations.yaml"),
            Map.entry("shared-files", "newsroom/shared-files.yaml"),
            Map.entry("review", "newsroom/review.yaml"),
            Map.entry("digest-readers", "newsroom/digest-readers.yaml"),
            Map.entry("events", "occasions/events"),
            Map.entry("attendance", "occasions/attendance"),
            Map.entry("speakers", "occasions/speakers"),
            Map.entry("translation-work", "translation/translation-work.yaml"),
            Map.entry("forms", "forms"),
            Map.entry("calls", "occasions/calls.yaml"),
            Map.entry("seating", "occasions/seating.yaml"),
            Map.entry("rundowns", "occasions/rundowns.yaml"),
            Map.entry("surveys", "forms/surveys.yaml"),
            Map.entry("survey-answers", "forms"),
            Map.entry("partners-programmes", "partners/partners-programmes.yaml"),
            Map.entry("partners-register", "partners/partners-register.csv"),
            Map.entry("partners-memberships", "partners/partners-memberships.csv"),
            Map.entry("partners-applications", "partners/partners-applications.csv"),
            Map.entry("partners-stories", "partners/partners-stories.csv"),
            Map.entry("partners-country-reviews", "partners/partners-country-reviews.csv"),
            Map.entry("partners-agreements", "partners/partners-agreements.yaml"),
            Map.entry("scorecards", "partners/scorecards.yaml"),
            Map.entry("scorecard-answers", "partners/scorecard-answers.csv"),
            Map.entry("consultations", "partners/consultations.yaml"),
            Map.entry("youth-indicators", "partners/youth-indicators.yaml"),
            Map.entry("youth-values", "partners/youth-values.csv"),
            Map.entry("partners-representatives", "partners/partners-representatives.csv"),
            Map.entry("partners-meetings", "partners/partners-meetings.csv"),
            Map.entry("partners-roster", "partners/partners-roster.csv"),
            Map.entry("partners-posts", "partners/partners-posts.csv"),
            Map.entry("partners-sessions", "partners/partners-sessions.csv"),
            Map.entry("partners-hubs", "partners/partners-hubs.csv"),
            Map.entry("partners-conferences", "partners/partners-conferences.csv"),
            Map.entry("climate-actions", "campaigns/climate-actions.yaml"),
            Map.entry("logged-actions", "campaigns/logged-actions.csv.gz"),
            Map.entry("watch-outlets", "campaigns/watch-outlets.csv"),
            Map.entry("watch-messages", "campaigns/watch-messages.yaml"),
            Map.entry("watch-articles", "campaigns/watch-articles.csv"),
            Map.entry("watch-codes", "campaigns/watch-codes.csv"),
            Map.entry("contests", "campaigns/contests.yaml"),
            Map.entry("tours", "occasions/tours.yaml"),
            Map.entry("vouchers", "occasions/vouchers.yaml"),
            Map.entry("materials", "occasions/materials.yaml"),
            Map.entry("visits", "occasions/visits.csv.gz"),
            Map.entry("campaigns", "campaigns/campaigns.yaml"),
            Map.entry("campaign-kits", "campaigns/campaign-kits.yaml"),
            Map.entry("campaign-localisations", "campaigns/campaign-localisations.yaml"),
            Map.entry("reach-accounts", "campaigns/reach-accounts.csv"),
            Map.entry("reach-posts", "campaigns/reach-posts.csv"),
            Map.entry("reach-youtube", "campaigns/reach"),
            Map.entry("reach-x", "campaigns/reach"),
            Map.entry("reach-linkedin", "campaigns/reach"),
            Map.entry("reach-meta", "campaigns/reach"),
            Map.entry("reach-totals", "campaigns/reach-totals.csv.gz"),
            Map.entry("reach-hashtags", "campaigns/reach-hashtags.csv.gz"),
            Map.entry("programme-report", "programme/report-2022.yaml"));

    private final Imports imports;
    private final Search search;
    private boolean loaded;

    SampleRecords(Imports imports, Search search) {
        this.imports = imports;
        this.search = search;
    }

    public synchronized void load() {
        if (!loaded) {
            IN_ORDER.forEach(step -> read(step.getKey(), SAMPLE.resolve(step.getValue())));
            search.awaitFresh();
            loaded = true;
        }
    }

    private void read(String kind, Path path) {
        try {
            var report = imports.runNow(kind, path);
            if (report.refused() > 0) {
                throw new IllegalStateException(kind + ": " + report);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
