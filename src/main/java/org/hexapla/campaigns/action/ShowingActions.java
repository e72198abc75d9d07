package org.hexapla.campaigns.action;

import java.util.List;
import java.util.Map;
import org.hexapla.kernel.Country;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.Messages;
import org.hexapla.kernel.Wording;
import org.hexapla.kernel.web.chart.BarChart;
import org.hexapla.kernel.web.chart.Chart;
import org.hexapla.kernel.web.chart.Series;
import org.hexapla.partners.Regions;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Lays the catalogue and what all did out for readers.
@Component
@Transactional(readOnly = true)
class ShowingActions {

    private final Catalogue catalogue;
    private final CombinedEffects effects;
    private final LoggingActions logging;

    ShowingActions(Catalogue catalogue, CombinedEffects effects, LoggingActions logging) {
        this.catalogue = catalogue;
        this.effects = effects;
        this.logging = logging;
    }

    ActionsView all(Language reader) {
        var all = effects.all();
        var months = effects.byMonth().stream()
                .map(line -> new ActionsView.Line(new Wording(reader).month(line.month()), line.effect()))
                .toList();
        return new ActionsView(
                catalogue.all(),
                all.isShown() ? all : null,
                effects.byCountry().stream()
                        .map(line -> new ActionsView.Line(name(line.country(), reader), line.effect()))
                        .toList(),
                months,
                chart(months, reader));
    }

    ClimateAction action(String code) {
        return catalogue.find(code).orElseThrow(() -> ActionRefused.noAction(code));
    }

    ActionsView.Fields fields(Language reader, Map<String, String> values) {
        return new ActionsView.Fields(catalogue.all(), Regions.named(reader), values, logging.today(), "");
    }

    private static String name(@Nullable Country country, Language reader) {
        return country == null ? Messages.text(reader, "actions.others") : country.nameIn(reader);
    }

    private static @Nullable Chart chart(List<ActionsView.Line> months, Language reader) {
        return months.isEmpty()
                ? null
                : new BarChart(
                        Messages.text(reader, "actions.by-month"),
                        Messages.text(
                                reader,
                                "actions.by-month.described",
                                months.size(),
                                months.getLast().name()),
                        months.stream().map(ActionsView.Line::name).toList(),
                        List.of(Series.counts(
                                Messages.text(reader, "actions.number"),
                                months.stream()
                                        .map(line -> line.effect().actions())
                                        .toList())),
                        BarChart.Arrangement.GROUPED_LYING);
    }
}
