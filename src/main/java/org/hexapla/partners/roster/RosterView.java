package org.hexapla.partners.roster;

import java.util.List;
import org.hexapla.kernel.web.Paging;
import org.hexapla.partners.programme.Programme;

/// The people of a programme before the staff.
public record RosterView(Programme programme, RosterQuestion question, List<Listed> listed, Paging paging) {}
