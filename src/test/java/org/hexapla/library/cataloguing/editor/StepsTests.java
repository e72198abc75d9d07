package org.hexapla.library.cataloguing.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.hexapla.authorities.AuthorityId;
import org.hexapla.library.cataloguing.editor.Draft.Part;
import org.hexapla.library.cataloguing.editor.Draft.Row;
import org.junit.jupiter.api.Test;

class StepsTests {

    @Test
    void undoesAnActAndThenWhatWasTypedBeforeIt() {
        var begin = draft("one");
        var typed = draft("two");
        var acted = typed.rows(rows -> {
            rows.add(Row.empty());
            return rows;
        });
        var steps = Steps.of(begin).to(typed, acted);

        var once = steps.back(acted);
        assertThat(once.shown()).isEqualTo(typed);
        assertThat(once.back(typed).shown()).isEqualTo(begin);
        assertThat(once.back(typed).back(begin).shown()).isEqualTo(begin);
    }

    @Test
    void undoesWhatWasTypedSinceThePageWasShown() {
        var steps = Steps.of(draft("one"));

        var undone = steps.back(draft("two"));

        assertThat(undone.shown()).isEqualTo(draft("one"));
        assertThat(undone.forward(draft("one")).shown()).isEqualTo(draft("two"));
    }

    @Test
    void forgetsWhatLayAheadOnceSomethingElseIsDone() {
        var steps = Steps.of(draft("one")).to(draft("one"), draft("two")).back(draft("two"));

        assertThat(steps.to(draft("three"), draft("three")).future()).isEmpty();
    }

    @Test
    void goesForwardToWhereItCameFrom() {
        var random = new Random(3);
        var steps = Steps.of(draft("start"));
        for (var i = 0; i < 30; i++) {
            steps = steps.to(steps.shown(), draft("state " + i + random.nextInt(5)));
        }
        var end = steps;
        for (var i = 0; i < 12; i++) {
            steps = steps.back(steps.shown());
        }
        for (var i = 0; i < 12; i++) {
            steps = steps.forward(steps.shown());
        }
        assertThat(steps).isEqualTo(end);
    }

    @Test
    void travelsWithTheForm() {
        var steps = Steps.of(draft("one"))
                .to(draft("one"), draft("zwei – 二"))
                .to(draft("zwei – 二"), draft("three"))
                .back(draft("three"));

        assertThat(StepsText.read(StepsText.write(steps), draft("x"))).isEqualTo(steps);
    }

    @Test
    void doesNotTrustWhatIsNoPastOfOurs() {
        assertThat(StepsText.read("nonsense", draft("x"))).isEqualTo(Steps.of(draft("x")));
    }

    private static Draft draft(String title) {
        return new Draft(
                "", List.of(new Row("245", "1", "", List.of(new Part("a", title, new AuthorityId(3)), Part.empty()))));
    }
}
