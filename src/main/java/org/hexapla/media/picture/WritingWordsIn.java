package org.hexapla.media.picture;

import com.adobe.internal.xmp.XMPConst;
import com.adobe.internal.xmp.XMPException;
import com.adobe.internal.xmp.XMPMeta;
import com.adobe.internal.xmp.XMPMetaFactory;
import com.adobe.internal.xmp.options.PropertyOptions;
import com.adobe.internal.xmp.options.SerializeOptions;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.imaging.formats.jpeg.iptc.IptcBlock;
import org.apache.commons.imaging.formats.jpeg.iptc.IptcRecord;
import org.apache.commons.imaging.formats.jpeg.iptc.IptcType;
import org.apache.commons.imaging.formats.jpeg.iptc.IptcTypes;
import org.apache.commons.imaging.formats.jpeg.iptc.JpegIptcRewriter;
import org.apache.commons.imaging.formats.jpeg.iptc.PhotoshopApp13Data;
import org.apache.commons.imaging.formats.jpeg.xmp.JpegXmpRewriter;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.LocalizedText;
import org.hexapla.media.Picture;

/// Writes what is said of a picture into the file that is given out: in XMP in all its languages, and in the older
/// records of IPTC in the language of who takes it. The points of the picture are not touched.
final class WritingWordsIn {

    private WritingWordsIn() {}

    static byte[] jpeg(byte[] jpeg, Picture picture, Language language) throws IOException {
        var withIptc = new ByteArrayOutputStream();
        new JpegIptcRewriter()
                .writeIptc(
                        jpeg, withIptc, new PhotoshopApp13Data(records(picture, language), List.<IptcBlock>of(), true));
        var withBoth = new ByteArrayOutputStream();
        new JpegXmpRewriter().updateXmpXml(withIptc.toByteArray(), withBoth, xmp(picture, language));
        return withBoth.toByteArray();
    }

    private static List<IptcRecord> records(Picture picture, Language language) {
        var records = new ArrayList<IptcRecord>();
        add(records, IptcTypes.CAPTION_ABSTRACT, picture.words().caption().words(language));
        add(records, IptcTypes.CREDIT, picture.words().credit().words(language));
        add(records, IptcTypes.COPYRIGHT_NOTICE, picture.rights().holder());
        return records;
    }

    private static void add(List<IptcRecord> records, IptcType type, String words) {
        if (!words.isBlank()) {
            records.add(new IptcRecord(type, words));
        }
    }

    static String xmp(Picture picture, Language language) {
        try {
            var registry = XMPMetaFactory.getSchemaRegistry();
            registry.registerNamespace(EmbeddedWords.IPTC_CORE, "Iptc4xmpCore");
            registry.registerNamespace(EmbeddedWords.IPTC_EXTENSION, "Iptc4xmpExt");
            var meta = XMPMetaFactory.create();
            var words = picture.words();
            localized(meta, EmbeddedWords.DUBLIN_CORE, "description", words.caption(), language);
            localized(meta, EmbeddedWords.IPTC_CORE, "AltTextAccessibility", words.alternative(), language);
            localized(meta, EmbeddedWords.IPTC_CORE, "ExtDescrAccessibility", words.description(), language);
            localized(meta, EmbeddedWords.RIGHTS, "UsageTerms", picture.rights().terms(), language);
            localized(
                    meta,
                    EmbeddedWords.DUBLIN_CORE,
                    "rights",
                    LocalizedText.of(language, picture.rights().holder()),
                    language);
            plain(meta, EmbeddedWords.PHOTOSHOP, "Credit", words.credit().words(language));
            plain(meta, EmbeddedWords.RIGHTS, "WebStatement", picture.rights().licence());
            var bag = new PropertyOptions().setArray(true);
            for (var person : picture.people()) {
                meta.appendArrayItem(EmbeddedWords.IPTC_EXTENSION, "PersonInImage", bag, person, null);
            }
            return XMPMetaFactory.serializeToString(meta, new SerializeOptions().setUseCompactFormat(true));
        } catch (XMPException e) {
            throw new IllegalStateException(e);
        }
    }

    /// The words of who takes it stand first, for programs that know of no languages.
    private static void localized(XMPMeta meta, String space, String name, LocalizedText text, Language language)
            throws XMPException {
        if (text.isEmpty()) {
            return;
        }
        append(meta, space, name, 1, "x-default", text.words(language));
        var number = 2;
        for (var entry : text.texts().entrySet()) {
            append(meta, space, name, number++, entry.getKey().tag(), entry.getValue());
        }
    }

    private static void append(XMPMeta meta, String space, String name, int number, String tag, String words)
            throws XMPException {
        meta.appendArrayItem(space, name, new PropertyOptions().setArrayAltText(true), words, null);
        meta.setQualifier(space, name + "[" + number + "]", XMPConst.NS_XML, "lang", tag);
    }

    private static void plain(XMPMeta meta, String space, String name, String words) throws XMPException {
        if (!words.isBlank()) {
            meta.setProperty(space, name, words);
        }
    }
}
