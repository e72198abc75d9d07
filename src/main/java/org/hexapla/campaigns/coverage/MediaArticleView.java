package org.hexapla.campaigns.coverage;

import java.util.List;
import java.util.Map;

/// An article before whoever judges it.
///
/// @param proposed what the program found, by message
/// @param shown what people judged: one's own alone until it is one's turn to settle or only to read
/// @param judged the messages that are asked about
/// @param others the other messages, which may be added
public record MediaArticleView(
        Item item,
        List<Item> copies,
        CodingTurn turn,
        Map<String, Verdict> proposed,
        List<Judgement> shown,
        List<WatchMessage> judged,
        List<WatchMessage> others) {

    public List<Judgement> of(String message) {
        return shown.stream()
                .filter(judgement -> judgement.message().equals(message))
                .toList();
    }
}
