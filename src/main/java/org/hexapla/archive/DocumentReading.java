package org.hexapla.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import org.apache.tika.exception.EncryptedDocumentException;
import org.apache.tika.exception.TikaException;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.parser.AutoDetectParser;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.microsoft.OfficeParserConfig;
import org.apache.tika.sax.BodyContentHandler;
import org.hexapla.kernel.Problem.Category;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/// Reads Word, HTML and plain text. What is packed into a document (pictures, sheets, other files) is left alone.
final class DocumentReading {

    private final AutoDetectParser parser = new AutoDetectParser();

    void read(Path path, String mediaType, String name, BoundedText text) throws IOException {
        var metadata = new Metadata();
        metadata.set(TikaCoreProperties.CONTENT_TYPE_USER_OVERRIDE, mediaType);
        try (var bytes = TikaInputStream.get(path)) {
            parser.parse(bytes, new BodyContentHandler(text), metadata, context());
        } catch (EncryptedDocumentException e) {
            throw new FileRefused(Category.MISTAKE, "archive.refused.encrypted", name);
        } catch (TikaException | SAXException e) {
            if (!text.isFull()) {
                throw new IOException(e);
            }
        }
    }

    private static ParseContext context() {
        var office = new OfficeParserConfig();
        // The other way builds the whole document in memory.
        office.setUseSAXDocxExtractor(true);
        office.setExtractMacros(false);
        var context = new ParseContext();
        context.set(OfficeParserConfig.class, office);
        context.set(EmbeddedDocumentExtractor.class, new NothingInside());
        return context;
    }

    private static final class NothingInside implements EmbeddedDocumentExtractor {

        @Override
        public boolean shouldParseEmbedded(Metadata metadata) {
            return false;
        }

        @Override
        public void parseEmbedded(InputStream stream, ContentHandler handler, Metadata metadata, boolean outputHtml) {}
    }
}
