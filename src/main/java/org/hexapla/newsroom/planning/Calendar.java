package org.hexapla.newsroom.planning;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.hexapla.authorities.Observance;
import org.hexapla.authorities.Observances;
import org.hexapla.kernel.LocalizedText;
import org.hexapla.newsroom.approval.Schedule;
import org.hexapla.newsroom.approval.ScheduledPublication;
import org.hexapla.newsroom.story.Item;
import org.hexapla.newsroom.story.Items;
import org.springframework.stereotype.Component;

/// Lays plans, publications to come, observances and meetings on the days of a month.
@Component
class Calendar {

    private final Plans plans;
    private final Schedule schedule;
    private final Items items;
    private final Observances observances;
    private final Meetings meetings;

    Calendar(Plans plans, Schedule schedule, Items items, Observances observances, Meetings meetings) {
        this.plans = plans;
        this.schedule = schedule;
        this.items = items;
        this.observances = observances;
        this.meetings = meetings;
    }

    /// @param desk whose plans; empty for all
    CalendarView of(YearMonth month, String desk) {
        var first = month.atDay(1);
        var last = month.atEndOfMonth();
        var days = new TreeMap<LocalDate, List<CalendarView.Entry>>();
        var planned = plans.between(first, last, desk);
        planned.forEach(plan -> put(days, plan.content().day(), entry(plan)));
        publications(first, last, days);
        var sources = new TreeSet<String>();
        plans.between(first.minusYears(1), last.plusYears(1), "").forEach(plan -> sources.add(plan.source()));
        observances(month, days, sources);
        meetings.between(first, last)
                .forEach(meeting -> put(
                        days,
                        meeting.day(),
                        new CalendarView.Entry(
                                CalendarView.Kind.MEETING, meeting.title(), meeting.path(), "", "", "")));
        return new CalendarView(month, desk, plans.desks(), days, load(planned));
    }

    private void publications(LocalDate first, LocalDate last, Map<LocalDate, List<CalendarView.Entry>> days) {
        var waiting = schedule.between(
                first.atStartOfDay(ZoneOffset.UTC).toInstant(),
                last.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant());
        var known = items.find(
                waiting.stream().map(ScheduledPublication::item).distinct().toList());
        for (var publication : waiting) {
            var item = known.get(publication.item());
            var at = publication.at().atZone(ZoneOffset.UTC);
            put(
                    days,
                    at.toLocalDate(),
                    new CalendarView.Entry(
                            CalendarView.Kind.PUBLICATION,
                            item == null
                                    ? LocalizedText.none()
                                    : item.draft(publication.language())
                                            .map(Item.Draft::copy)
                                            .map(copy -> LocalizedText.of(publication.language(), copy.title()))
                                            .orElse(item.title()),
                            "/newsroom/items/" + publication.item() + "/" + publication.language() + "/publication",
                            publication.isUnderEmbargo() ? "planning.entry.embargo" : "",
                            at.toLocalTime().withNano(0) + " UTC",
                            ""));
        }
    }

    private void observances(
            YearMonth month, Map<LocalDate, List<CalendarView.Entry>> days, java.util.Set<String> sources) {
        for (var observance : observances.all()) {
            if (observance.time() instanceof Observance.Years) {
                continue;
            }
            observance
                    .in(month.getYear())
                    .filter(span -> YearMonth.from(span.first()).equals(month))
                    .ifPresent(span -> {
                        var source = source(observance.code(), month.getYear());
                        put(
                                days,
                                span.first(),
                                new CalendarView.Entry(
                                        CalendarView.Kind.OBSERVANCE,
                                        observance.name(),
                                        "/observances/" + observance.code(),
                                        "",
                                        "",
                                        sources.contains(source) ? "" : source));
                    });
        }
    }

    static String source(String observance, int year) {
        return "observance:" + observance + ":" + year;
    }

    private List<CalendarView.Load> load(List<Plan> planned) {
        return plans.desks().stream()
                .map(desk -> {
                    var open = planned.stream()
                            .filter(plan -> plan.content().desk().equals(desk.code()))
                            .filter(plan -> plan.content().state().isOpen())
                            .toList();
                    var days = open.stream()
                            .map(plan -> plan.content().day())
                            .distinct()
                            .sorted()
                            .toList();
                    return new CalendarView.Load(desk, open.size(), days);
                })
                .filter(load -> load.plans() > 0)
                .toList();
    }

    private static CalendarView.Entry entry(Plan plan) {
        var time = plan.content().time();
        return new CalendarView.Entry(
                CalendarView.Kind.PLAN,
                plan.content().title(),
                plan.path(),
                plan.content().state().messageKey(),
                time == null ? "" : time.toString(),
                "");
    }

    private static void put(Map<LocalDate, List<CalendarView.Entry>> days, LocalDate day, CalendarView.Entry entry) {
        days.computeIfAbsent(day, _ -> new ArrayList<>()).add(entry);
    }
}
