package org.hexapla.library.machines.api;

import java.util.List;
import java.util.Optional;
import org.hexapla.kernel.Symbol;
import org.hexapla.library.DocumentCard;
import org.hexapla.library.Library;
import org.hexapla.library.Outline;
import org.hexapla.library.RecordId;
import org.hexapla.library.RecordKind;
import org.hexapla.library.machines.OpenList;
import org.hexapla.library.machines.Outlines;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// Documents, votes and speeches as data.
@Controller
@ResponseBody
@RequestMapping(path = "/api", produces = MediaType.APPLICATION_JSON_VALUE)
class RecordApi {

    private static final int MOST = 200;

    private final Outlines outlines;
    private final OpenList list;
    private final Library library;

    RecordApi(Outlines outlines, OpenList list, Library library) {
        this.outlines = outlines;
        this.list = list;
        this.library = library;
    }

    /// @param next where the next page is; null on the last
    record Listed(List<JsonNode> records, @Nullable String next) {}

    @GetMapping("/documents")
    Listed documents(
            @RequestParam(defaultValue = "") String symbol,
            @RequestParam(defaultValue = "0") String after,
            @RequestParam(defaultValue = "100") String size) {
        if (symbol.isBlank()) {
            return page(RecordKind.DOCUMENT, after, size);
        }
        var found = Symbol.parse(symbol).flatMap(library::bySymbol).map(DocumentCard::id);
        return new Listed(
                found.flatMap(id -> one(RecordKind.DOCUMENT, id)).stream().toList(), null);
    }

    @GetMapping("/votes")
    Listed votes(@RequestParam(defaultValue = "0") String after, @RequestParam(defaultValue = "100") String size) {
        return page(RecordKind.VOTE, after, size);
    }

    @GetMapping("/speeches")
    Listed speeches(@RequestParam(defaultValue = "0") String after, @RequestParam(defaultValue = "100") String size) {
        return page(RecordKind.SPEECH, after, size);
    }

    @GetMapping("/documents/{id:\\d{1,15}}")
    JsonNode document(@PathVariable long id) {
        return record(RecordKind.DOCUMENT, id);
    }

    @GetMapping("/votes/{id:\\d{1,15}}")
    JsonNode vote(@PathVariable long id) {
        return record(RecordKind.VOTE, id);
    }

    @GetMapping("/speeches/{id:\\d{1,15}}")
    JsonNode speech(@PathVariable long id) {
        return record(RecordKind.SPEECH, id);
    }

    private JsonNode record(RecordKind kind, long id) {
        return one(kind, new RecordId(id)).orElseThrow(() -> new RecordMissing(String.valueOf(id)));
    }

    private Optional<JsonNode> one(RecordKind kind, RecordId id) {
        return Optional.ofNullable(outlines.data(kind, List.of(id)).get(id)).map(data -> named(kind, id, data));
    }

    private Listed page(RecordKind kind, String after, String size) {
        var most = Math.clamp(number(size, 100), 1, MOST);
        var ids = list.after(kind, new RecordId(number(after, 0)), most);
        var data = outlines.data(kind, ids);
        var next = ids.size() < most
                ? null
                : site() + "/api/" + kind.code() + (kind == RecordKind.SPEECH ? "es" : "s") + "?after=" + ids.getLast()
                        + "&size=" + most;
        var records = ids.stream()
                .flatMap(id -> Optional.ofNullable(data.get(id)).map(found -> named(kind, id, found)).stream())
                .toList();
        return new Listed(records, next);
    }

    private static long number(String written, long otherwise) {
        return written.matches("\\d{1,15}") ? Long.parseLong(written) : otherwise;
    }

    private static JsonNode named(RecordKind kind, RecordId id, ObjectNode data) {
        data.put("id", id.value());
        data.put("kind", kind.code());
        data.put("url", site() + "/en" + Outline.path(kind, id));
        return data;
    }

    private static String site() {
        return ServletUriComponentsBuilder.fromCurrentContextPath().build().toUriString();
    }
}
