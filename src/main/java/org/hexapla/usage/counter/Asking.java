package org.hexapla.usage.counter;

import static org.hexapla.usage.counter.Condition.INVALID_ATTRIBUTE;
import static org.hexapla.usage.counter.Condition.INVALID_FILTER;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/// Understands the parameters of a request for a report. What the standard wants ignored is ignored and
/// remarked on; what it does not, refused.
final class Asking {

    /// Who asks, on whose behalf and of which period: parameters that every report has.
    private static final Set<String> COMMON =
            Set.of("customer_id", "requestor_id", "api_key", "begin_date", "end_date", "platform");

    /// Filters that the standard knows and leaves to each service.
    private static final Set<String> NOT_OFFERED = Set.of("attributed", "subdivision_code", "author");

    private static final Pattern YEARS = Pattern.compile("(\\d{4})(?:-(\\d{4}))?");
    private static final Pattern COUNTRY = Pattern.compile("[A-Z]{2}");

    private final Report report;
    private final String platform;
    private final Map<String, String> parameters;
    private final Map<Filter, List<String>> filters = new EnumMap<>(Filter.class);
    private final Set<Column> attributes = EnumSet.noneOf(Column.class);
    private final Set<ReportRequest.Detail> detail = EnumSet.noneOf(ReportRequest.Detail.class);
    private final Set<String> known = new TreeSet<>(COMMON);
    private final List<Remark> remarks = new ArrayList<>();

    private Asking(Report report, String platform, Map<String, String> parameters) {
        this.report = report;
        this.platform = platform;
        this.parameters = parameters;
        filters.putAll(report.filters());
    }

    /// @param platform the name of the one platform that there is
    /// @param current the month that is not over yet
    /// @throws ReportRefused if there can be no report
    static ReportRequest read(Report report, String platform, Map<String, String> parameters, YearMonth current) {
        return new Asking(report, platform, parameters).request(current);
    }

    private ReportRequest request(YearMonth current) {
        var months = months(current);
        platform();
        if (!report.isView()) {
            filters();
            attributes();
        }
        unknown();
        return new ReportRequest(report, months, filters, attributes, detail, remarks);
    }

    private Months months(YearMonth current) {
        var begin = date("begin_date", false);
        var end = date("end_date", true);
        if (end.isBefore(begin) || !begin.isBefore(current)) {
            throw new ReportRefused(Condition.INVALID_DATES, begin + " to " + end);
        }
        if (end.isBefore(current)) {
            return new Months(begin, end);
        }
        remarks.add(new Remark(Condition.NOT_READY, new Months(current, end).toString()));
        return new Months(begin, current.minusMonths(1));
    }

    /// A month, or the day at its edge.
    private YearMonth date(String name, boolean isLast) {
        var written = parameters.getOrDefault(name, "");
        if (written.isEmpty()) {
            throw new ReportRefused(Condition.INSUFFICIENT_INFORMATION, name);
        }
        try {
            if (written.length() == "2021-07".length()) {
                return YearMonth.parse(written);
            }
            var day = LocalDate.parse(written);
            var month = YearMonth.from(day);
            if (day.equals(isLast ? month.atEndOfMonth() : month.atDay(1))) {
                return month;
            }
        } catch (DateTimeException e) {
            // Said below, in the standard's words.
        }
        throw new ReportRefused(Condition.INVALID_DATES, name + "=" + written);
    }

    private void platform() {
        var asked = parameters.getOrDefault("platform", "");
        if (!asked.isEmpty() && !asked.equals(platform)) {
            remarks.add(new Remark(INVALID_FILTER, "platform=" + asked));
        } else if (!asked.isEmpty()) {
            filters.put(Filter.PLATFORM, List.of(asked));
        }
    }

    private void filters() {
        var scope = report.scope();
        among(Filter.METRIC_TYPE, scope.metrics().stream().map(MetricType::word).toList());
        among(Filter.DATA_TYPE, scope.dataTypes());
        among(Filter.ACCESS_METHOD, List.of("Regular", "TDM"));
        given(Filter.COUNTRY_CODE).ifPresent(code -> {
            if (COUNTRY.matcher(code).matches()) {
                filters.put(Filter.COUNTRY_CODE, List.of(code));
            } else {
                remarks.add(new Remark(INVALID_FILTER, "country_code=" + code));
            }
        });
        if (scope == Scope.DATABASE) {
            given(Filter.DATABASE).ifPresent(name -> filters.put(Filter.DATABASE, List.of(name)));
        }
        if (scope.hasPublications()) {
            among(Filter.ACCESS_TYPE, List.of("Controlled", "Free_To_Read", "Open"));
            given(Filter.ITEM_ID).ifPresent(id -> filters.put(Filter.ITEM_ID, List.of(id)));
            years();
        }
    }

    private Optional<String> given(Filter filter) {
        known.add(filter.parameter());
        return Optional.ofNullable(parameters.get(filter.parameter())).filter(value -> !value.isBlank());
    }

    /// All that is allowed is what there is anyway, and no filter.
    private void among(Filter filter, List<String> allowed) {
        given(filter).ifPresent(value -> {
            var asked = Arrays.asList(value.split("\\|"));
            var wrong = asked.stream().filter(each -> !allowed.contains(each)).toList();
            if (!wrong.isEmpty()) {
                remarks.add(new Remark(INVALID_FILTER, filter.parameter() + "=" + String.join("|", wrong)));
            }
            var kept = allowed.stream().filter(asked::contains).toList();
            if (!kept.isEmpty() && kept.size() < allowed.size()) {
                filters.put(filter, kept);
            }
        });
    }

    private void years() {
        given(Filter.YOP).ifPresent(value -> {
            var ranges = Arrays.asList(value.split("\\|"));
            if (ranges.stream().allMatch(Asking::isYears)) {
                filters.put(Filter.YOP, ranges);
            } else {
                remarks.add(new Remark(INVALID_FILTER, "yop=" + value));
            }
        });
    }

    private static boolean isYears(String range) {
        var years = YEARS.matcher(range);
        return years.matches() && (years.group(2) == null || years.group(1).compareTo(years.group(2)) <= 0);
    }

    private void attributes() {
        known.add("attributes_to_show");
        var asked = parameters.getOrDefault("attributes_to_show", "");
        for (var word : asked.isBlank() ? new String[0] : asked.split("\\|")) {
            Column.parse(word)
                    .filter(report.scope().attributes()::contains)
                    .ifPresentOrElse(
                            attributes::add,
                            () -> remarks.add(new Remark(INVALID_ATTRIBUTE, "attributes_to_show=" + word)));
        }
        detail("granularity", Map.of("Totals", true, "Total", true, "Month", false), ReportRequest.Detail.TOTALS);
        detail("exclude_monthly_details", Map.of("True", true, "False", false), ReportRequest.Detail.TOTALS);
        if (report.scope() == Scope.ITEM) {
            detail("include_parent_details", Map.of("True", true, "False", false), ReportRequest.Detail.PARENTS);
            detail("include_component_details", Map.of("True", true, "False", false), ReportRequest.Detail.COMPONENTS);
            if (detail.contains(ReportRequest.Detail.COMPONENTS)) {
                remarks.add(new Remark(Condition.COMPONENTS_NOT_SUPPORTED, ""));
            }
        }
    }

    private void detail(String name, Map<String, Boolean> values, ReportRequest.Detail wanted) {
        known.add(name);
        var asked = parameters.getOrDefault(name, "");
        var isWanted = values.get(asked);
        if (isWanted == null && !asked.isEmpty()) {
            remarks.add(new Remark(INVALID_ATTRIBUTE, name + "=" + asked));
        } else if (isWanted != null && isWanted) {
            detail.add(wanted);
        }
    }

    private void unknown() {
        var unknown = new TreeSet<>(parameters.keySet());
        unknown.removeAll(known);
        var notOffered = new TreeSet<>(unknown);
        notOffered.retainAll(NOT_OFFERED);
        notOffered.forEach(
                name -> remarks.add(new Remark(INVALID_FILTER, name + "=" + parameters.getOrDefault(name, ""))));
        unknown.removeAll(NOT_OFFERED);
        if (!unknown.isEmpty()) {
            remarks.add(new Remark(Condition.PARAMETER_NOT_RECOGNIZED, String.join(", ", unknown)));
        }
    }
}
