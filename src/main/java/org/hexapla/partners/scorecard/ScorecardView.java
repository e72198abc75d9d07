package org.hexapla.partners.scorecard;

import java.time.LocalDate;
import java.util.List;
import org.hexapla.forms.Sheet;
import org.hexapla.kernel.LocalizedText;
import org.hexapla.kernel.web.chart.Chart;
import org.hexapla.partners.PartnerCard;
import org.jspecify.annotations.Nullable;

/// A scorecard before the staff: in a round, who reported and who did not.
///
/// @param round the one that is looked at; null where there is none
public record ScorecardView(Scorecard scorecard, Scorecard.@Nullable Round round, List<Line> lines) {

    public long reported() {
        return lines.stream().filter(Line::isReported).count();
    }

    /// @param reply null where nothing was begun
    public record Line(PartnerCard entity, Scorecard.@Nullable Reply reply) {

        public boolean isReported() {
            return reply != null && reply.state() == Scorecard.State.APPROVED;
        }

        public String stateKey() {
            return "scorecards.state." + (reply == null ? "none" : reply.state().code());
        }
    }

    /// All scorecards that a partner is asked to fill in.
    public record Own(PartnerCard entity, List<OwnCard> cards) {}

    public record OwnCard(Scorecard scorecard, List<OwnYear> years) {}

    public record OwnYear(Scorecard.Round round, String stateKey) {}

    /// One year of one entity.
    ///
    /// @param before last year's answers; null where there are none
    public record Filling(
            Scorecard scorecard,
            PartnerCard entity,
            Scorecard.Round round,
            Scorecard.State state,
            String note,
            @Nullable LocalDate approved,
            Sheet sheet,
            @Nullable Sheet before,
            boolean isFocalPoint) {}

    /// Numbers over the years.
    ///
    /// @param entity of whom; null of all
    /// @param indicator the one that is looked at; empty for all
    /// @param chart null where there are no whole lines to draw
    public record Progress(
            Scorecard scorecard,
            @Nullable PartnerCard entity,
            String indicator,
            List<Integer> years,
            List<Row> rows,
            List<Long> reporting,
            @Nullable Chart chart,
            List<Choice> indicators,
            List<PartnerCard> entities) {}

    /// @param cells one for each year, empty where nobody said anything
    public record Row(LocalizedText name, String group, List<String> cells) {}

    public record Choice(String key, LocalizedText name) {}
}
