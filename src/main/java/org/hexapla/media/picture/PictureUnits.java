package org.hexapla.media.picture;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.LocalizedText;
import org.hexapla.media.Picture;
import org.hexapla.media.PictureId;
import org.hexapla.media.Rights;
import org.hexapla.media.Showing;
import org.hexapla.media.telling.Said;
import org.hexapla.translation.Translatable.Unit;

/// The words of a picture, piece by piece. It is told in a language when its caption and its alternative text are.
final class PictureUnits {

    static final String KIND = "media-picture";

    private PictureUnits() {}

    static Said said(PictureId picture, PictureContent content, LocalDate today) {
        var units = new HashMap<Language, List<Unit>>();
        texts(content)
                .forEach((place, text) -> text.texts()
                        .forEach((language, words) -> units.computeIfAbsent(language, _ -> new ArrayList<>())
                                .add(new Unit(place, words))));
        var told = new HashSet<>(content.words().caption().languages());
        told.retainAll(content.words().alternative().languages());
        return new Said(
                picture.item(),
                KIND,
                title(picture, content.words()),
                "/media/pictures/" + picture + "#caption-{language}",
                content.rights().on(today) == Showing.SHOWN,
                units,
                told);
    }

    private static LocalizedText title(PictureId picture, Picture.Words words) {
        if (!words.caption().isEmpty()) {
            return words.caption();
        }
        return words.alternative().isEmpty() ? LocalizedText.of(Language.EN, "#" + picture) : words.alternative();
    }

    /// The same with words of a language; what is not among them stays.
    static PictureContent translated(PictureContent content, Language language, Map<String, String> words) {
        var texts = texts(content);
        words.forEach((place, said) ->
                texts.computeIfPresent(place, (_, text) -> said.isBlank() ? text : text.with(language, said)));
        var rights = content.rights();
        return new PictureContent(
                new Picture.Words(
                        texts.getOrDefault("caption", LocalizedText.none()),
                        texts.getOrDefault("alternative", LocalizedText.none()),
                        texts.getOrDefault("description", LocalizedText.none()),
                        texts.getOrDefault("credit", LocalizedText.none())),
                new Rights(
                        rights.holder(),
                        rights.licence(),
                        texts.getOrDefault("terms", LocalizedText.none()),
                        rights.until(),
                        rights.isReleased()),
                content.people());
    }

    private static Map<String, LocalizedText> texts(PictureContent content) {
        var texts = new LinkedHashMap<String, LocalizedText>();
        texts.put("caption", content.words().caption());
        texts.put("alternative", content.words().alternative());
        texts.put("description", content.words().description());
        texts.put("credit", content.words().credit());
        texts.put("terms", content.rights().terms());
        return texts;
    }
}
