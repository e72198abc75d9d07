package org.hexapla.installation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hexapla.jobs.Jobs;
import org.hexapla.people.People;
import org.springframework.stereotype.Component;

/// The sample records of the demo, taken in by the same importers as anybody's.
///
/// What has been loaded is noted step by step, so that a start that was cut short goes on where it was; an
/// importer that runs twice changes nothing the second time.
@Component
final class SampleSet {

    /// In this order, since later ones speak of earlier ones.
    static final List<Step> STEPS = List.of(
            new Step("skos", "authorities/thesaurus.ttl"),
            new Step("persons", "authorities/persons.yaml"),
            new Step("headings", "authorities/headings.yaml"),
            new Step("observances", "authorities/observances.yaml"),
            new Step("terms", "translation/terms.yaml"),
            new Step("documents", "library/documents"),
            new Step("undl-votes", "library/votes"),
            new Step("speeches", "library/speeches"),
            new Step("issued-documents", "library/issued"),
            new Step("marc", "library/marc"),
            new Step("verbatim", "library/verbatim"),
            new Step("vote-sheets", "library/vote-sheets"),
            new Step("indexes", "library/indexes"),
            new Step("ga-votes", "library/assembly-votes"),
            new Step("speech-records", "library/speech-records.csv.gz"),
            new Step("analysed-records", "library/analysed-records.csv.gz"),
            new Step("programme-mandates", "programme/mandates.yaml"),
            new Step("programme-plan", "programme/plan.yaml"),
            new Step("usage-totals", "usage"),
            new Step("duty-stations", "library/eresources/duty-stations.yaml"),
            new Step("e-resources", "library/eresources/e-resources.yaml"),
            new Step("e-licences", "library/eresources/e-licences.yaml"),
            new Step("kbart", "library/eresources/titles"),
            new Step("e-entitlements", "library/eresources/entitlements"),
            new Step("e-uses", "library/eresources/uses"),
            new Step("vendor-counter", "library/eresources/reports"),
            new Step("initiatives", "figures/initiatives.yaml"),
            new Step("circles", "newsroom/circles.yaml"),
            new Step("circle-members", "newsroom/circle-members.csv"),
            new Step("pictures", "media/pictures.yaml"),
            new Step("recordings", "media/recordings.yaml"),
            new Step("broadcast-packages", "media/packages.yaml"),
            new Step("live-streams", "media/streams.yaml"),
            new Step("themes", "newsroom/themes.yaml"),
            new Step("channels", "newsroom/channels.yaml"),
            new Step("stories", "newsroom"),
            new Step("volumes", "newsroom/volumes.yaml"),
            new Step("plans", "newsroom/plans.yaml"),
            new Step("coverage", "newsroom/coverage.yaml"),
            new Step("briefings", "newsroom/briefings.yaml"),
            new Step("media-organisations", "newsroom/media-organisations.yaml"),
            new Step("shared-files", "newsroom/shared-files.yaml"),
            new Step("review", "newsroom/review.yaml"),
            new Step("accreditations", "newsroom/accreditations.yaml"),
            new Step("digest-readers", "newsroom/digest-readers.yaml"),
            new Step("events", "occasions/events"),
            new Step("attendance", "occasions/attendance"),
            new Step("speakers", "occasions/speakers"),
            new Step("translation-work", "translation/translation-work.yaml"),
            new Step("forms", "forms"),
            new Step("calls", "occasions/calls.yaml"),
            new Step("seating", "occasions/seating.yaml"),
            new Step("rundowns", "occasions/rundowns.yaml"),
            new Step("surveys", "forms/surveys.yaml"),
            new Step("survey-answers", "forms"),
            new Step("partners-programmes", "partners/partners-programmes.yaml"),
            new Step("partners-register", "partners/partners-register.csv"),
            new Step("partners-memberships", "partners/partners-memberships.csv"),
            new Step("partners-applications", "partners/partners-applications.csv"),
            new Step("partners-stories", "partners/partners-stories.csv"),
            new Step("partners-country-reviews", "partners/partners-country-reviews.csv"),
            new Step("partners-agreements", "partners/partners-agreements.yaml"),
            new Step("scorecards", "partners/scorecards.yaml"),
            new Step("scorecard-answers", "partners/scorecard-answers.csv"),
            new Step("consultations", "partners/consultations.yaml"),
            new Step("youth-indicators", "partners/youth-indicators.yaml"),
            new Step("youth-values", "partners/youth-values.csv"),
            new Step("visit-stations", "occasions/visit-stations.yaml"),
            new Step("partners-representatives", "partners/partners-representatives.csv"),
            new Step("partners-meetings", "partners/partners-meetings.csv"),
            new Step("partners-roster", "partners/partners-roster.csv"),
            new Step("partners-posts", "partners/partners-posts.csv"),
            new Step("partners-sessions", "partners/partners-sessions.csv"),
            new Step("partners-hubs", "partners/partners-hubs.csv"),
            new Step("partners-conferences", "partners/partners-conferences.csv"),
            new Step("climate-actions", "campaigns/climate-actions.yaml"),
            new Step("logged-actions", "campaigns/logged-actions.csv.gz"),
            new Step("watch-outlets", "campaigns/watch-outlets.csv"),
            new Step("watch-messages", "campaigns/watch-messages.yaml"),
            new Step("watch-articles", "campaigns/watch-articles.csv"),
            new Step("watch-codes", "campaigns/watch-codes.csv"),
            new Step("contests", "campaigns/contests.yaml"),
            new Step("tours", "occasions/tours.yaml"),
            new Step("vouchers", "occasions/vouchers.yaml"),
            new Step("materials", "occasions/materials.yaml"),
            new Step("visits", "occasions/visits.csv.gz"),
            new Step("campaigns", "campaigns/campaigns.yaml"),
            new Step("campaign-kits", "campaigns/campaign-kits.yaml"),
            new Step("campaign-localisations", "campaigns/campaign-localisations.yaml"),
            new Step("reach-accounts", "campaigns/reach-accounts.csv"),
            new Step("reach-posts", "campaigns/reach-posts.csv"),
            new Step("reach-youtube", "campaigns/reach"),
            new Step("reach-x", "campaigns/reach"),
            new Step("reach-linkedin", "campaigns/reach"),
            new Step("reach-meta", "campaigns/reach"),
            new Step("reach-totals", "campaigns/reach-totals.csv.gz"),
            new Step("reach-hashtags", "campaigns/reach-hashtags.csv.gz"),
            // Its figures are kept as they are now: always the last.
            new Step("programme-report", "programme/report-2022.yaml"));

    private static final int FIRST = 8;

    /// What is counted at night elsewhere is counted at once, so that a demonstration has a day behind it.
    private static final List<String> NIGHTLY = List.of("translation.readers");

    private final ImportingFiles importing;
    private final Jobs jobs;
    private final People people;

    SampleSet(ImportingFiles importing, Jobs jobs, People people) {
        this.importing = importing;
        this.jobs = jobs;
        this.people = people;
    }

    /// @param path a file or folder of the sample set
    record Step(String kind, String path) {}

    /// Loads what is not loaded yet; answers whether anything was left to load.
    ///
    /// @param data the folder in which it is noted
    boolean load(Path sample, DataFolder data, Audience audience) throws IOException {
        var isNew = load(STEPS, sample, data, audience);
        if (isNew) {
            people.asProgram(() -> NIGHTLY.forEach(job -> jobs.start(job, Map.of())));
        }
        return isNew;
    }

    /// Loads the first few steps: enough to have a page of each kind to show.
    void begin(Path sample, DataFolder data, Audience audience) throws IOException {
        load(STEPS.subList(0, FIRST), sample, data, audience);
    }

    private boolean load(List<Step> steps, Path sample, DataFolder data, Audience audience) throws IOException {
        var note = data.path().resolve("sample-loaded");
        var done = Files.exists(note) ? new HashSet<>(Files.readAllLines(note)) : Set.<String>of();
        var left = steps.stream().filter(step -> !done.contains(step.kind())).toList();
        for (var step : left) {
            audience.say("installation.sample.loading", STEPS.indexOf(step) + 1, STEPS.size());
            if (importing.one(step.kind(), sample.resolve(step.path()), audience)) {
                Files.writeString(note, step.kind() + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
            }
        }
        return !left.isEmpty();
    }
}
