package org.hexapla.library.states;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.hexapla.authorities.States;
import org.hexapla.authorities.States.State;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.Messages;
import org.hexapla.kernel.web.chart.BarChart;
import org.hexapla.kernel.web.chart.Series;
import org.hexapla.library.states.StateView.Agreement;
import org.hexapla.library.states.StateView.Agreement.Other;
import org.hexapla.library.votes.VotingHistory;
import org.hexapla.library.votes.Years;
import org.springframework.stereotype.Component;

/// With whom a state voted alike, most and least.
@Component
class AgreementPicture {

    private static final int ENDS = 10;

    private final States states;
    private final VotingHistory history;

    AgreementPicture(States states, VotingHistory history) {
        this.states = states;
        this.history = history;
    }

    /// Two states that met in three votes agree by chance: the ends show only those that shared a tenth of the
    /// roll calls that the state shared with anybody. The whole list shows all.
    Agreement of(State state, Years period, Language reader) {
        var all = history.agreement(state.code(), period).stream()
                .map(agreeing -> new Other(
                        agreeing.other().value(),
                        states.find(agreeing.other())
                                .map(other -> other.name().words(reader))
                                .orElse(agreeing.other().value()),
                        agreeing.share(),
                        agreeing.same(),
                        agreeing.shared()))
                .sorted(Comparator.comparingDouble(Other::share).reversed().thenComparing(Other::name, reader.order()))
                .toList();
        var least = Math.max(1, all.stream().mapToInt(Other::shared).max().orElse(0) / 10);
        var telling = all.stream().filter(other -> other.shared() >= least).toList();
        // No state stands at both ends.
        var ends = Math.min(ENDS, telling.size() / 2);
        var most = telling.subList(0, telling.size() < 2 ? telling.size() : ends);
        var fewest = telling.subList(telling.size() - ends, telling.size());
        var shown = Stream.concat(most.stream(), fewest.stream()).toList();
        return new Agreement(
                least, shown.isEmpty() ? null : chart(state, shown, reader), most, List.copyOf(fewest), all);
    }

    private static BarChart chart(State state, List<Other> shown, Language reader) {
        var name = state.name().words(reader);
        return new BarChart(
                Messages.text(reader, "library.state.agreement.chart", name),
                Messages.text(reader, "library.state.agreement.chart.description", name),
                shown.stream().map(Other::name).toList(),
                List.of(new Series(
                        Messages.text(reader, "library.state.agreement.share"),
                        shown.stream().map(other -> other.share() * 100).toList())),
                BarChart.Arrangement.STACKED_LYING);
    }
}
