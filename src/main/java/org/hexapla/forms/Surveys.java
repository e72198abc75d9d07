package org.hexapla.forms;

import java.util.List;
import org.hexapla.kernel.ItemRef;
import org.hexapla.kernel.Language;

/// Surveys that were held for something, such as an event.
public interface Surveys {

    List<SurveyCard> about(ItemRef item);

    /// Makes words by which people are invited, each of whom may answer once:
    /// `/surveys/{code}?invitation={word}`. Which answer came by which word is known to nobody.
    ///
    /// @throws FormNotFound if there is no such survey
    List<String> invite(FormCode survey, Language language, int number);
}
