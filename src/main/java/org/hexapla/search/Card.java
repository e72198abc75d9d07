package org.hexapla.search;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.ReaderUtil;
import org.hexapla.kernel.ItemRef;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.LocalizedText;
import org.hexapla.kernel.PartialDate;
import org.jspecify.annotations.Nullable;

/// What the index keeps of an item to show it in a list of hits, in a compact form.
///
/// @param others the languages whose texts stand together in the field of those without an analyser, in their
/// order
record Card(
        ItemRef item,
        String path,
        List<String> symbols,
        LocalizedText title,
        @Nullable PartialDate date,
        String type,
        List<Language> languages,
        List<Language> others) {

    static Card of(SearchDocument document, List<Language> others) {
        return new Card(
                document.item(),
                document.path(),
                document.symbols(),
                document.title(),
                document.date(),
                document.facets().getOrDefault("type", List.of()).stream()
                        .findFirst()
                        .orElse(""),
                languagesOf(document),
                others);
    }

    /// The languages it can be read in: as its source says, else those it has words in.
    static List<Language> languagesOf(SearchDocument document) {
        var said = document.facets().getOrDefault("language", List.of()).stream()
                .flatMap(tag -> Language.parse(tag).stream())
                .toList();
        return LocalizedText.inOrder(said.isEmpty() ? document.title().languages() : said);
    }

    byte[] written() {
        var bytes = new ByteArrayOutputStream(256);
        try (var out = new DataOutputStream(bytes)) {
            out.writeUTF(item.toString());
            out.writeUTF(path);
            writeAll(out, symbols);
            out.writeByte(title.texts().size());
            for (var text : title.texts().entrySet()) {
                out.writeUTF(text.getKey().tag());
                writeLong(out, text.getValue());
            }
            out.writeLong(date == null ? Long.MIN_VALUE : date.first().toEpochDay());
            out.writeUTF(type);
            writeAll(out, languages.stream().map(Language::tag).toList());
            writeAll(out, others.stream().map(Language::tag).toList());
            out.writeByte(date == null ? 0 : date.iso().length());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static Card read(byte[] bytes, int offset, int length) {
        try (var in = new DataInputStream(new ByteArrayInputStream(bytes, offset, length))) {
            var item = ItemRef.parse(in.readUTF());
            var path = in.readUTF();
            var symbols = readAll(in);
            Map<Language, String> title = new LinkedHashMap<>();
            for (var left = in.readUnsignedByte(); left > 0; left--) {
                title.put(language(in.readUTF()), readLong(in));
            }
            var day = in.readLong();
            var type = in.readUTF();
            var languages = readAll(in).stream().map(Card::language).toList();
            var others = readAll(in).stream().map(Card::language).toList();
            return new Card(item, path, symbols, new LocalizedText(title), dateOf(day, in), type, languages, others);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// How much of a date is known came later; cards of before say only the day.
    private static @Nullable PartialDate dateOf(long day, DataInputStream in) throws IOException {
        if (day == Long.MIN_VALUE) {
            return null;
        }
        var iso = LocalDate.ofEpochDay(day).toString();
        return new PartialDate(in.available() > 0 ? iso.substring(0, in.readUnsignedByte()) : iso);
    }

    /// To check a tag takes longer than to read a card; the official languages need no check.
    private static Language language(String tag) {
        return Language.official(tag).orElseGet(() -> new Language(tag));
    }

    /// The cards of documents, in the order given.
    static List<Card> of(IndexReader reader, int[] documents) throws IOException {
        var cards = new ArrayList<Card>(documents.length);
        for (var document : documents) {
            var leaf = reader.leaves().get(ReaderUtil.subIndex(document, reader.leaves()));
            var values = DocValues.getBinary(leaf.reader(), DocumentFields.CARD);
            if (!values.advanceExact(document - leaf.docBase)) {
                throw new IllegalStateException("document " + document + " has no card");
            }
            var bytes = values.binaryValue();
            cards.add(read(bytes.bytes, bytes.offset, bytes.length));
        }
        return cards;
    }

    private static void writeAll(DataOutputStream out, List<String> texts) throws IOException {
        out.writeShort(texts.size());
        for (var text : texts) {
            out.writeUTF(text);
        }
    }

    private static List<String> readAll(DataInputStream in) throws IOException {
        var size = in.readUnsignedShort();
        var texts = new ArrayList<String>(size);
        for (var i = 0; i < size; i++) {
            texts.add(in.readUTF());
        }
        return List.copyOf(texts);
    }

    /// A title may be longer than the 64 KiB of the short form.
    private static void writeLong(DataOutputStream out, String text) throws IOException {
        var bytes = text.getBytes(java.nio.charset.StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private static String readLong(DataInputStream in) throws IOException {
        return new String(in.readNBytes(in.readInt()), java.nio.charset.StandardCharsets.UTF_8);
    }
}
