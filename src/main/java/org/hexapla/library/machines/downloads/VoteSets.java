package org.hexapla.library.machines.downloads;

import java.util.ArrayList;
import java.util.List;
import org.hexapla.library.votes.VoteTables;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// Votes as researchers know them: a row for each member's vote, and a row for each resolution with a column a state.
@Component
@Order(2)
class VoteSets implements DownloadSet {

    private final VoteTables votes;
    private final Tables tables;

    VoteSets(VoteTables votes, Tables tables) {
        this.votes = votes;
        this.tables = tables;
    }

    @Override
    public List<DownloadPart> parts() {
        var parts = new ArrayList<DownloadPart>();
        for (var organ : VoteTables.Organ.values()) {
            var name = organ.word();
            parts.add(tables.part(
                    "member-votes-" + name + ".csv", VoteTables.memberColumns(organ), () -> votes.members(organ)));
            var states = votes.states(organ);
            parts.add(tables.part(
                    "resolutions-" + name + ".csv",
                    VoteTables.resolutionColumns(organ, states),
                    () -> votes.resolutions(organ, states)));
        }
        return parts;
    }
}
