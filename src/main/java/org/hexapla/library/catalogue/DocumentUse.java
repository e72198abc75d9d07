package org.hexapla.library.catalogue;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.hexapla.kernel.ItemRef;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.Symbol;
import org.hexapla.library.RecordId;
import org.hexapla.library.RecordKind;
import org.hexapla.usage.AccessType;
import org.hexapla.usage.Act;
import org.hexapla.usage.DataType;
import org.hexapla.usage.Usage;
import org.hexapla.usage.UsedItem;
import org.hexapla.usage.UsedItems;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What documents are to those who count their use.
@Component
class DocumentUse implements UsedItems {

    private static final Pattern PAGE = Pattern.compile("/([a-z]{2})/documents/(\\d{1,18})");
    private static final Pattern TEXT = Pattern.compile("/[a-z]{2}/documents/(\\d{1,18})/text/([a-z]{2})");
    private static final Pattern FILE = Pattern.compile("/files/([0-9a-f]{64})/[^/]*");
    private static final Pattern SYMBOL = Pattern.compile("/([a-z]{2})/symbol/(.+)");

    /// As the organisation's own site for documents has long addressed them: `/en/A/RES/70/1`. It gave the file
    /// itself.
    private static final Pattern OLD = Pattern.compile("/(ar|zh|en|fr|ru|es)/([A-Z].+)");

    private final Documents documents;
    private final JdbcClient database;

    DocumentUse(Documents documents, JdbcClient database) {
        this.documents = documents;
        this.database = database;
    }

    @Override
    public Map<ItemRef, UsedItem> find(Collection<ItemRef> items) {
        var ids = items.stream()
                .filter(item -> item.kind().equals("library.document"))
                .filter(item -> item.id().matches("\\d{1,18}"))
                .map(item -> new RecordId(Long.parseLong(item.id())))
                .toList();
        var found = new HashMap<ItemRef, UsedItem>();
        documents.find(ids).values().forEach(document -> found.put(item(document.id()), used(document)));
        return found;
    }

    private static ItemRef item(RecordId id) {
        return RecordKind.DOCUMENT.item(id);
    }

    private static UsedItem used(Document document) {
        var description = document.description();
        var isRestricted = description.distribution() == Distribution.RESTRICTED;
        return new UsedItem(
                item(document.id()),
                description.title(),
                description.symbol().display(),
                typeOf(description.type()),
                isRestricted ? AccessType.CONTROLLED : AccessType.OPEN,
                Optional.ofNullable(description.date()).map(date -> date.first()),
                Optional.empty(),
                document.card().path());
    }

    private static DataType typeOf(DocumentType type) {
        return switch (type) {
            case PUBLICATION -> DataType.BOOK;
            case OTHER -> DataType.OTHER;
            case RESOLUTION,
                    DECISION,
                    STATEMENT,
                    DRAFT,
                    VERBATIM_RECORD,
                    SUMMARY_RECORD,
                    REPORT,
                    LETTER,
                    NOTE,
                    AGENDA -> DataType.REPORT;
        };
    }

    @Override
    public Optional<Usage> byPath(String path) {
        var page = PAGE.matcher(path);
        if (page.matches()) {
            return documents
                    .find(new RecordId(Long.parseLong(page.group(2))))
                    .map(document -> new Usage(item(document.id()), Act.INVESTIGATION, Language.parse(page.group(1))));
        }
        var text = TEXT.matcher(path);
        if (text.matches()) {
            return documents
                    .find(new RecordId(Long.parseLong(text.group(1))))
                    .map(document -> new Usage(item(document.id()), Act.REQUEST, Language.parse(text.group(2))));
        }
        var file = FILE.matcher(path);
        if (file.matches()) {
            return byFile(file.group(1));
        }
        var symbol = SYMBOL.matcher(path);
        return symbol.matches() ? bySymbol(symbol.group(2), symbol.group(1), Act.INVESTIGATION) : byOldPath(path);
    }

    private Optional<Usage> byOldPath(String path) {
        var old = OLD.matcher(path);
        return old.matches() ? bySymbol(old.group(2), old.group(1), Act.DOWNLOAD) : Optional.empty();
    }

    private Optional<Usage> bySymbol(String written, String language, Act act) {
        return Symbol.parsePath(written)
                .flatMap(symbol ->
                        documents.idsBySymbol(List.of(symbol)).values().stream().findFirst())
                .map(id -> new Usage(item(id), act, Language.parse(language)));
    }

    @Override
    public Optional<Usage> byFile(String sha256) {
        return database.sql("""
                        select record, language from library.document_file where file = :file
                        order by record, language limit 1
                        """)
                .param("file", sha256)
                .query((row, _) -> new Usage(
                        item(new RecordId(row.getLong("record"))),
                        Act.DOWNLOAD,
                        Language.parse(row.getString("language"))))
                .optional();
    }
}
