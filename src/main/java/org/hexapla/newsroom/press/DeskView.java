package org.hexapla.newsroom.press;

import java.util.List;
import org.hexapla.people.PersonId;

/// What waits for the press desk.
public record DeskView(List<Line> lines, List<Briefing> briefings) {

    /// An application with the name of whoever sent it.
    public record Line(Accreditation accreditation, String name) {

        public boolean isOpen() {
            return accreditation.state() == Accreditation.State.APPLIED;
        }

        public PersonId person() {
            return accreditation.person();
        }
    }
}
