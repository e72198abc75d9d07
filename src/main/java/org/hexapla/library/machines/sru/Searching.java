package org.hexapla.library.machines.sru;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.hexapla.kernel.Language;
import org.hexapla.library.RecordId;
import org.hexapla.library.machines.DublinCore;
import org.hexapla.library.machines.MarcElements;
import org.hexapla.library.machines.Outlines;
import org.hexapla.library.machines.Xml;
import org.hexapla.search.QuestionNotUnderstood;
import org.hexapla.search.Search;
import org.hexapla.search.SearchResults;
import org.springframework.stereotype.Component;

/// Asks the index what a searcher asks, and fetches the records.
@Component
class Searching {

    private static final int PAGE = 50;

    private final Search search;
    private final Outlines outlines;
    private final MarcElements elements;

    Searching(Search search, Outlines outlines, MarcElements elements) {
        this.search = search;
        this.outlines = outlines;
        this.elements = elements;
    }

    /// @param records in their order; nothing for one that not everybody may have
    record Found(long total, List<Optional<Consumer<Xml>>> records) {}

    /// @throws SruRefusal if the question cannot be asked, or has no answer at that place
    Found find(String query, SruRequest request, String site, Language language) {
        try {
            var first = search.find(CqlQuestion.of(query, language, 1, 1));
            if (first.total() > 0 && request.start() > first.total()) {
                throw new SruRefusal(61, String.valueOf(first.total()));
            }
            var ids = ids(query, request, language);
            var writers = writers(ids, request, site, language);
            return new Found(
                    first.total(),
                    ids.stream().map(id -> Optional.ofNullable(writers.get(id))).toList());
        } catch (QuestionNotUnderstood e) {
            throw new SruRefusal(48, "");
        }
    }

    private List<RecordId> ids(String query, SruRequest request, Language language) {
        var ids = new ArrayList<RecordId>();
        var skipped = request.start() - 1;
        for (var page = skipped / PAGE + 1; ids.size() < request.most(); page++) {
            var hits = search.find(CqlQuestion.of(query, language, page, PAGE)).hits();
            hits.stream()
                    .skip(ids.isEmpty() ? skipped % PAGE : 0)
                    .limit((long) request.most() - ids.size())
                    .map(Searching::record)
                    .forEach(ids::add);
            if (hits.size() < PAGE) {
                break;
            }
        }
        return ids;
    }

    private static RecordId record(SearchResults.Hit hit) {
        return new RecordId(Long.parseLong(hit.item().id()));
    }

    private Map<RecordId, Consumer<Xml>> writers(
            List<RecordId> ids, SruRequest request, String site, Language language) {
        var writers = new HashMap<RecordId, Consumer<Xml>>();
        switch (request.schema()) {
            case DUBLIN_CORE -> {
                var dublinCore = new DublinCore(site, language);
                outlines.find(ids).forEach((id, outline) -> writers.put(id, xml -> dublinCore.write(xml, outline)));
            }
            case MARCXML ->
                elements.find(ids)
                        .forEach((id, record) -> writers.put(id, xml -> xml.raw(MarcElements.element(record))));
        }
        return writers;
    }

    /// What is written, as a text to stand in another document.
    static String text(Consumer<Xml> writing) {
        var bytes = new ByteArrayOutputStream();
        var xml = new Xml(bytes);
        writing.accept(xml);
        xml.end();
        return bytes.toString(StandardCharsets.UTF_8).replaceFirst("^<\\?xml[^>]*\\?>", "");
    }
}
