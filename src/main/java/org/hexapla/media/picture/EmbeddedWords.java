package org.hexapla.media.picture;

import com.adobe.internal.xmp.XMPConst;
import com.adobe.internal.xmp.XMPException;
import com.adobe.internal.xmp.XMPMeta;
import com.drew.imaging.ImageMetadataReader;
import com.drew.imaging.ImageProcessingException;
import com.drew.metadata.Metadata;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.iptc.IptcDirectory;
import com.drew.metadata.xmp.XmpDirectory;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.LocalizedText;
import org.hexapla.media.Picture;
import org.hexapla.media.Rights;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// What photographers and agencies write into the file of a picture: IPTC, in XMP with all its languages, and in the
/// older records with one. Where it was taken is not read, and goes no further.
record EmbeddedWords(PictureContent content, int turned) {

    static final String DUBLIN_CORE = "http://purl.org/dc/elements/1.1/";
    static final String PHOTOSHOP = "http://ns.adobe.com/photoshop/1.0/";
    static final String RIGHTS = "http://ns.adobe.com/xap/1.0/rights/";
    static final String IPTC_CORE = "http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/";
    static final String IPTC_EXTENSION = "http://iptc.org/std/Iptc4xmpExt/2008-02-29/";

    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedWords.class);

    private static final EmbeddedWords NONE = new EmbeddedWords(PictureContent.NOTHING, 1);

    /// What a file says of itself; what cannot be read is as if it were not there.
    ///
    /// @param language what words without a language are taken for
    static EmbeddedWords read(InputStream bytes, Language language) throws IOException {
        try {
            var metadata = ImageMetadataReader.readMetadata(bytes);
            return new EmbeddedWords(content(metadata, language), turned(metadata));
        } catch (ImageProcessingException e) {
            LOG.debug("a picture without words that can be read", e);
            return NONE;
        }
    }

    private static int turned(Metadata metadata) {
        return metadata.getDirectoriesOfType(ExifIFD0Directory.class).stream()
                .flatMap(exif -> Stream.ofNullable(exif.getInteger(ExifIFD0Directory.TAG_ORIENTATION)))
                .filter(turned -> turned >= 1 && turned <= 8)
                .findFirst()
                .orElse(1);
    }

    private static PictureContent content(Metadata metadata, Language language) {
        var xmp = metadata.getDirectoriesOfType(XmpDirectory.class).stream()
                .map(XmpDirectory::getXMPMeta)
                .toList();
        var iptc = metadata.getDirectoriesOfType(IptcDirectory.class).stream().findFirst();
        var caption = or(all(xmp, DUBLIN_CORE, "description", language), iptc, IptcDirectory.TAG_CAPTION, language);
        var credit = or(one(xmp, PHOTOSHOP, "Credit", language), iptc, IptcDirectory.TAG_CREDIT, language);
        if (credit.isEmpty()) {
            credit = or(first(xmp, DUBLIN_CORE, "creator", language), iptc, IptcDirectory.TAG_BY_LINE, language);
        }
        var holder = or(all(xmp, DUBLIN_CORE, "rights", language), iptc, IptcDirectory.TAG_COPYRIGHT_NOTICE, language);
        return new PictureContent(
                new Picture.Words(
                        caption,
                        all(xmp, IPTC_CORE, "AltTextAccessibility", language),
                        all(xmp, IPTC_CORE, "ExtDescrAccessibility", language),
                        credit),
                new Rights(
                        holder.words(language),
                        one(xmp, RIGHTS, "WebStatement", language).words(language),
                        all(xmp, RIGHTS, "UsageTerms", language),
                        until(iptc),
                        false),
                people(xmp));
    }

    private static LocalizedText or(LocalizedText text, Optional<IptcDirectory> iptc, int record, Language language) {
        return text.isEmpty()
                ? iptc.map(directory -> directory.getString(record))
                        .map(words -> LocalizedText.of(language, words))
                        .orElse(text)
                : text;
    }

    private static @org.jspecify.annotations.Nullable LocalDate until(Optional<IptcDirectory> iptc) {
        return iptc.map(directory -> directory.getString(IptcDirectory.TAG_EXPIRATION_DATE))
                .filter(day -> day.matches("\\d{8}"))
                .flatMap(day -> org.hexapla.kernel.PartialDate.parse(
                        day.substring(0, 4) + "-" + day.substring(4, 6) + "-" + day.substring(6)))
                .map(org.hexapla.kernel.PartialDate::first)
                .orElse(null);
    }

    /// A text in languages; the one for want of a better (`x-default`) counts where it says something of its own.
    private static LocalizedText all(List<XMPMeta> xmp, String space, String name, Language language) {
        var text = LocalizedText.none();
        for (var meta : xmp) {
            var byDefault = "";
            for (var number = 1; number <= count(meta, space, name); number++) {
                var words = item(meta, space, name, number);
                var tag = language(meta, space, name, number);
                if (tag.isEmpty()) {
                    byDefault = words;
                } else if (text.in(tag.get()).isEmpty()) {
                    text = text.with(tag.get(), words);
                }
            }
            if (!text.texts().containsValue(byDefault.strip())
                    && text.in(language).isEmpty()) {
                text = text.with(language, byDefault);
            }
        }
        return text;
    }

    private static LocalizedText one(List<XMPMeta> xmp, String space, String name, Language language) {
        return xmp.stream()
                .flatMap(meta -> Stream.ofNullable(property(meta, space, name)))
                .filter(words -> !words.isBlank())
                .findFirst()
                .map(words -> LocalizedText.of(language, words))
                .orElse(LocalizedText.none());
    }

    private static LocalizedText first(List<XMPMeta> xmp, String space, String name, Language language) {
        return xmp.stream()
                .filter(meta -> count(meta, space, name) > 0)
                .findFirst()
                .map(meta -> LocalizedText.of(language, item(meta, space, name, 1)))
                .orElse(LocalizedText.none());
    }

    private static List<String> people(List<XMPMeta> xmp) {
        var people = new ArrayList<String>();
        for (var meta : xmp) {
            for (var number = 1; number <= count(meta, IPTC_EXTENSION, "PersonInImage"); number++) {
                people.add(item(meta, IPTC_EXTENSION, "PersonInImage", number));
            }
        }
        return people;
    }

    private static int count(XMPMeta meta, String space, String name) {
        try {
            return meta.countArrayItems(space, name);
        } catch (XMPException e) {
            return 0;
        }
    }

    private static String item(XMPMeta meta, String space, String name, int number) {
        try {
            var item = meta.getArrayItem(space, name, number);
            return item == null || item.getValue() == null ? "" : item.getValue();
        } catch (XMPException e) {
            return "";
        }
    }

    private static Optional<Language> language(XMPMeta meta, String space, String name, int number) {
        try {
            var tag = meta.getQualifier(space, name + "[" + number + "]", XMPConst.NS_XML, "lang");
            return tag == null || tag.getValue().equals("x-default")
                    ? Optional.empty()
                    : Language.parse(tag.getValue()).map(EmbeddedWords::plain);
        } catch (XMPException e) {
            return Optional.empty();
        }
    }

    /// An official language of some country (`en-US`) is that language.
    private static Language plain(Language language) {
        return Language.official(language.locale().getLanguage()).orElse(language);
    }

    private static @org.jspecify.annotations.Nullable String property(XMPMeta meta, String space, String name) {
        try {
            return meta.getPropertyString(space, name);
        } catch (XMPException e) {
            return null;
        }
    }
}
