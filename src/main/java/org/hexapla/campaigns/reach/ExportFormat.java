package org.hexapla.campaigns.reach;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// A table that a platform gives away, as the platform writes it: one row a day, of an account or of a post.
///
/// @param kind the word of its importer
/// @param platforms on which an account must be
/// @param days how it writes days, each way that is known
/// @param day the column of the day
/// @param post the columns about posts; nothing where a row is of the whole account
/// @param metrics what it counts; of two with the same measure the file has one or the other
record ExportFormat(
        String kind,
        Set<String> platforms,
        List<String> days,
        String day,
        Optional<OfPost> post,
        List<Metric> metrics) {

    /// @param number the platform's own number of the post
    /// @param published the day on which it came out, in the same way of writing, perhaps with a time
    /// @param words columns in which hashtags may stand
    record OfPost(String number, String title, String published, String address, List<String> words) {}

    /// @param columns added up: kinds of doings, which a platform counts apart
    /// @param definition what it counts, in the platform's own sense
    record Metric(Measure measure, List<String> columns, String definition) {

        static Metric of(Measure measure, String column, String definition) {
            return new Metric(measure, List.of(column), definition);
        }
    }

    /// YouTube Studio, Analytics, Advanced mode, by content, exported as CSV: `Chart data.csv`, a row a day and video.
    /// Columns as public examples of such files have them; what a view is, YouTube's own help says and changes.
    static final ExportFormat YOUTUBE = new ExportFormat(
            "reach-youtube",
            Set.of("youtube"),
            List.of("uuuu-MM-dd", "MMM d, uuuu"),
            "Date",
            Optional.of(new OfPost("Content", "Video title", "Video publish time", "", List.of("Video title"))),
            List.of(
                    Metric.of(Measure.VIEWS, "Views", "YouTube Studio: views that YouTube holds to be meant"),
                    Metric.of(Measure.IMPRESSIONS, "Impressions", "YouTube Studio: thumbnails shown for a second"),
                    Metric.of(Measure.USERS, "Unique viewers", "YouTube Studio: estimated viewers of a day"),
                    new Metric(
                            Measure.INTERACTIONS,
                            List.of("Likes", "Shares", "Comments added"),
                            "YouTube Studio: likes, shares and comments added")));

    /// X Analytics, account overview, exported as CSV: a row a day. Columns as public examples of such files have them.
    static final ExportFormat X = new ExportFormat(
            "reach-x",
            Set.of("x"),
            List.of("EEE, MMM d, uuuu", "uuuu-MM-dd"),
            "Date",
            Optional.empty(),
            List.of(
                    Metric.of(Measure.IMPRESSIONS, "Impressions", "X Analytics: times that posts were seen"),
                    Metric.of(
                            Measure.INTERACTIONS, "Engagements", "X Analytics: every doing with a post, clicks too")));

    /// LinkedIn page analytics, content, exported; the sheet `Metrics` as CSV, without the line of notes above it: a
    /// row a day. Columns as public examples of such files have them.
    static final ExportFormat LINKEDIN = new ExportFormat(
            "reach-linkedin",
            Set.of("linkedin"),
            List.of("MM/dd/uuuu", "uuuu-MM-dd"),
            "Date",
            Optional.empty(),
            List.of(
                    Metric.of(Measure.IMPRESSIONS, "Impressions (total)", "LinkedIn: times that posts were shown"),
                    Metric.of(
                            Measure.USERS,
                            "Unique impressions (organic)",
                            "LinkedIn: members to whom a post was shown, by day"),
                    new Metric(
                            Measure.INTERACTIONS,
                            List.of("Clicks (total)", "Reactions (total)", "Comments (total)", "Reposts (total)"),
                            "LinkedIn: clicks, reactions, comments and reposts")));

    /// Meta Business Suite, insights, content, exported with a breakdown by day: a row a day and post. Columns as
    /// public
    /// examples of such files have them. Files over a lifetime are not taken: their numbers belong to no day.
    static final ExportFormat META = new ExportFormat(
            "reach-meta",
            Set.of("facebook", "instagram"),
            List.of("MM/dd/uuuu", "uuuu-MM-dd"),
            "Date",
            Optional.of(new OfPost("Post ID", "Title", "Publish time", "Permalink", List.of("Title", "Description"))),
            List.of(
                    Metric.of(Measure.VIEWS, "Views", "Meta: times that it was played or shown"),
                    Metric.of(Measure.IMPRESSIONS, "Impressions", "Meta: times that it was on a screen"),
                    Metric.of(Measure.USERS, "Reach", "Meta: accounts that saw it at least once"),
                    Metric.of(
                            Measure.INTERACTIONS,
                            "Reactions, Comments and Shares",
                            "Meta: reactions, comments and shares")));

    static final List<ExportFormat> ALL = List.of(YOUTUBE, X, LINKEDIN, META);

    /// What the file must have beside at least one metric.
    String[] needed() {
        return Stream.concat(
                        Stream.of(day), post.stream().flatMap(about -> Stream.of(about.number(), about.published())))
                .toArray(String[]::new);
    }

    /// A day as the platform writes it, with or without a time after it.
    Optional<LocalDate> day(String written) {
        for (var pattern : days) {
            var length = pattern.startsWith("EEE") || pattern.startsWith("MMM") ? written.length() : 10;
            try {
                var form = DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH);
                return Optional.of(LocalDate.parse(written.substring(0, Math.min(length, written.length())), form));
            } catch (DateTimeException e) {
                // Perhaps it is the next way of writing it.
            }
        }
        return Optional.empty();
    }
}
