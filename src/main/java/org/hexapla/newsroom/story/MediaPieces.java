package org.hexapla.newsroom.story;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.hexapla.kernel.Language;
import org.hexapla.media.Picture;
import org.hexapla.media.PictureId;
import org.hexapla.media.Pictures;
import org.hexapla.media.Recording;
import org.hexapla.media.RecordingId;
import org.hexapla.media.Recordings;
import org.hexapla.media.Showing;
import org.springframework.stereotype.Component;

/// Pictures, films and sound in texts: made ready to be shown, found to be chosen, and asked whether their words are
/// there before a text is published.
@Component
class MediaPieces {

    private static final int MOST_FOUND = 12;

    private final Pictures pictures;
    private final Recordings recordings;

    MediaPieces(Pictures pictures, Recordings recordings) {
        this.pictures = pictures;
        this.recordings = recordings;
    }

    StoryView.Piece piece(Block.Shown block, Language language) {
        return switch (block) {
            case Block.Picture(var numbers, var isDecorative) -> pictures(numbers, isDecorative, language);
            case Block.Gallery(var numbers, var isDecorative) -> pictures(numbers, isDecorative, language);
            case Block.Video(var number) -> played(number, language);
            case Block.Audio(var number) -> played(number, language);
        };
    }

    private StoryView.Piece pictures(String numbers, boolean isDecorative, Language language) {
        var found = List.copyOf(pictures.find(pictureIds(numbers)).values());
        return found.isEmpty()
                ? new StoryView.Piece.Gone()
                : new StoryView.Piece.Pictures(found, isDecorative, language);
    }

    private StoryView.Piece played(String number, Language language) {
        return RecordingId.parse(number)
                .flatMap(recordings::find)
                .<StoryView.Piece>map(recording -> new StoryView.Piece.Played(recording, language))
                .orElseGet(StoryView.Piece.Gone::new);
    }

    /// The pictures of an item that readers may see, in the order of its first text.
    List<Picture> pictures(Item item) {
        var ids = Stream.concat(item.readable(item.source()).stream(), item.editions().values().stream())
                .filter(Item.Edition::isReadable)
                .flatMap(edition -> edition.copy().blocks().stream())
                .filter(block -> block instanceof Block.Picture || block instanceof Block.Gallery)
                .flatMap(block -> pictureIds(((Block.Shown) block).numbers()).stream())
                .distinct()
                .toList();
        return pictures.find(ids).values().stream()
                .filter(picture -> picture.showing().isShown())
                .toList();
    }

    /// What the films and recordings of a text say in a language: words of the text too.
    String words(Copy copy, Language language) {
        var words = new StringBuilder();
        for (var block : copy.blocks()) {
            if (block instanceof Block.Video || block instanceof Block.Audio) {
                RecordingId.parse(((Block.Shown) block).numbers())
                        .map(id -> recordings.words(id, language))
                        .filter(said -> !said.isEmpty())
                        .ifPresent(said -> words.append(said).append("\n\n"));
            }
        }
        return words.toString().strip();
    }

    private static List<PictureId> pictureIds(String numbers) {
        return typed(numbers)
                .flatMap(number -> PictureId.parse(number).stream())
                .toList();
    }

    private static Stream<String> typed(String numbers) {
        return Stream.of(numbers.split("[\\s,;،、，]+")).filter(number -> !number.isEmpty());
    }

    /// What stops a text from being published, in the order of its blocks.
    List<MediaLacking.Lack> lacks(Copy copy, Language language) {
        var lacks = new ArrayList<MediaLacking.Lack>();
        for (var place = 0; place < copy.blocks().size(); place++) {
            if (copy.blocks().get(place) instanceof Block.Shown block) {
                for (var number : typed(block.numbers()).toList()) {
                    var at = place + 1;
                    lack(block, number, language)
                            .ifPresent(key -> lacks.add(new MediaLacking.Lack(
                                    at, MediaFields.kind(block), key, number, path(block, key, number))));
                }
            }
        }
        return lacks;
    }

    private static String path(Block.Shown block, String key, String number) {
        if (key.equals("media.lack.missing")) {
            return "";
        }
        return switch (block) {
            case Block.Picture _, Block.Gallery _ -> "/media/pictures/" + number;
            case Block.Video _, Block.Audio _ -> "/media/recordings/" + number;
        };
    }

    private Optional<String> lack(Block.Shown block, String number, Language language) {
        return switch (block) {
            case Block.Picture picture -> lack(number, picture.isDecorative(), language);
            case Block.Gallery gallery -> lack(number, gallery.isDecorative(), language);
            case Block.Video _ -> lack(number, Recording.Kind.VIDEO, "media.lack.subtitles", language);
            case Block.Audio _ -> lack(number, Recording.Kind.AUDIO, "media.lack.transcript", language);
        };
    }

    private Optional<String> lack(String number, boolean isDecorative, Language language) {
        var picture = PictureId.parse(number).flatMap(pictures::find);
        if (picture.isEmpty()) {
            return Optional.of("media.lack.missing");
        }
        return notShown(picture.get().showing())
                .or(() -> isDecorative || picture.get().isToldIn(language)
                        ? Optional.empty()
                        : Optional.of("media.lack.alternative"));
    }

    private Optional<String> lack(String number, Recording.Kind kind, String key, Language language) {
        var recording = RecordingId.parse(number).flatMap(recordings::find).filter(found -> found.kind() == kind);
        if (recording.isEmpty()) {
            return Optional.of("media.lack.missing");
        }
        return notShown(recording.get().showing())
                .or(() -> recording.get().track(language).isPresent() ? Optional.empty() : Optional.of(key));
    }

    private static Optional<String> notShown(Showing showing) {
        return switch (showing) {
            case SHOWN -> Optional.empty();
            case KEPT_BACK -> Optional.of("media.lack.kept-back");
            case ENDED -> Optional.of("media.lack.ended");
        };
    }

    /// What stands beside the numbers in the form: what they are, and what was found where somebody looks for one.
    ///
    /// @param fields of the form, `b2-find` among them; none where it was just opened
    MediaChoices choices(List<Block> blocks, Map<String, String> fields, Language reader) {
        var names = new HashMap<Integer, List<MediaChoices.Option>>();
        var asked = new HashMap<Integer, String>();
        var found = new HashMap<Integer, List<MediaChoices.Option>>();
        for (var place = 0; place < blocks.size(); place++) {
            if (blocks.get(place) instanceof Block.Shown block) {
                names.put(place, chosen(block));
                if (fields.getOrDefault("do", "").equals("find-" + place)) {
                    var words = fields.getOrDefault("b" + place + "-find", "");
                    asked.put(place, words);
                    found.put(place, found(block, words, reader));
                }
            }
        }
        return new MediaChoices(names, asked, found);
    }

    private List<MediaChoices.Option> chosen(Block.Shown block) {
        return switch (block) {
            case Block.Picture _, Block.Gallery _ ->
                pictures.find(pictureIds(block.numbers())).values().stream()
                        .map(MediaPieces::option)
                        .toList();
            case Block.Video _, Block.Audio _ ->
                RecordingId.parse(block.numbers()).flatMap(recordings::find).stream()
                        .map(MediaPieces::option)
                        .toList();
        };
    }

    private List<MediaChoices.Option> found(Block.Shown block, String words, Language reader) {
        return switch (block) {
            case Block.Picture _, Block.Gallery _ ->
                pictures.find(words, reader, MOST_FOUND).stream()
                        .map(MediaPieces::option)
                        .toList();
            case Block.Video _ -> found(words, reader, Recording.Kind.VIDEO);
            case Block.Audio _ -> found(words, reader, Recording.Kind.AUDIO);
        };
    }

    private List<MediaChoices.Option> found(String words, Language reader, Recording.Kind kind) {
        return recordings.find(words, reader, 2 * MOST_FOUND).stream()
                .filter(recording -> recording.kind() == kind)
                .limit(MOST_FOUND)
                .map(MediaPieces::option)
                .toList();
    }

    private static MediaChoices.Option option(Picture picture) {
        var small = picture.nearest(320).map(rendition -> rendition.address()).orElse("");
        return new MediaChoices.Option(picture.id().toString(), picture.title(), small);
    }

    private static MediaChoices.Option option(Recording recording) {
        return new MediaChoices.Option(
                recording.id().toString(), recording.words().title(), "");
    }
}
