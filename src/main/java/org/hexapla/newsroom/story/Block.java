package org.hexapla.newsroom.story;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import org.hexapla.kernel.Symbol;
import org.jspecify.annotations.Nullable;

/// A piece of a text, in its order.
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Block.Text.class, name = "text"),
    @JsonSubTypes.Type(value = Block.Quote.class, name = "quote"),
    @JsonSubTypes.Type(value = Block.Paper.class, name = "paper"),
    @JsonSubTypes.Type(value = Block.Query.class, name = "query"),
    @JsonSubTypes.Type(value = Block.Counted.class, name = "figure"),
    @JsonSubTypes.Type(value = Block.Diagram.class, name = "chart"),
    @JsonSubTypes.Type(value = Block.Timeline.class, name = "timeline"),
    @JsonSubTypes.Type(value = Block.Box.class, name = "box"),
    @JsonSubTypes.Type(value = Block.Picture.class, name = "picture"),
    @JsonSubTypes.Type(value = Block.Gallery.class, name = "gallery"),
    @JsonSubTypes.Type(value = Block.Video.class, name = "video"),
    @JsonSubTypes.Type(value = Block.Audio.class, name = "audio")
})
public sealed interface Block {

    /// Whether it says nothing, so that it is not kept.
    boolean isEmpty();

    /// What it says, as plain words: for counting, searching and translating.
    String words();

    /// Its words piece by piece, as they are translated; none where there is nothing to translate.
    default List<String> texts() {
        return List.of();
    }

    /// The same with other words, as many as [#texts] are.
    default Block with(List<String> texts) {
        return this;
    }

    /// Paragraphs, headings, lists and links, in CommonMark; markup of pages in it is shown as it is written.
    record Text(String text) implements Block {

        @Override
        public boolean isEmpty() {
            return text.isBlank();
        }

        @Override
        public String words() {
            return text;
        }

        @Override
        public List<String> texts() {
            return List.of(text);
        }

        @Override
        public Block with(List<String> texts) {
            return new Text(texts.getFirst());
        }
    }

    /// What somebody said.
    ///
    /// @param by who, with their function
    record Quote(String text, String by) implements Block {

        @Override
        public boolean isEmpty() {
            return text.isBlank();
        }

        @Override
        public String words() {
            return by.isBlank() ? text : text + "\n" + by;
        }

        @Override
        public List<String> texts() {
            return List.of(text, by);
        }

        @Override
        public Block with(List<String> texts) {
            return new Quote(texts.getFirst(), texts.getLast());
        }
    }

    /// A document of the library, by its symbol, with the title that the catalogue has in the reader's language.
    record Paper(String symbol) implements Block {

        @Override
        public boolean isEmpty() {
            return Symbol.parse(symbol).isEmpty();
        }

        @Override
        public String words() {
            return "";
        }
    }

    /// What the search finds when the page is read.
    ///
    /// @param question as it is typed
    /// @param title what stands above the results
    record Query(String question, String title) implements Block {

        @Override
        public boolean isEmpty() {
            return question.isBlank();
        }

        @Override
        public String words() {
            return title;
        }

        @Override
        public List<String> texts() {
            return List.of(title);
        }

        @Override
        public Block with(List<String> texts) {
            return new Query(question, texts.getFirst());
        }
    }

    /// What is drawn when the page is read, from figures, days, or words that are kept elsewhere.
    sealed interface Drawn extends Block permits Counted, Diagram, Timeline, Box {

        /// What it is drawn from.
        String text();

        /// What stands above or beside it.
        default String title() {
            return "";
        }

        @Override
        default boolean isEmpty() {
            return text().isBlank();
        }

        @Override
        default String words() {
            return title();
        }
    }

    /// A number that is counted anew each time, with what it counts in words.
    ///
    /// @param text the figure as it is written everywhere
    record Counted(String text, String title) implements Drawn {
        @Override
        public List<String> texts() {
            return List.of(title);
        }

        @Override
        public Block with(List<String> texts) {
            return new Counted(text, texts.getFirst());
        }
    }

    /// A figure by one of its dimensions, as a picture with its table.
    ///
    /// @param text the figure, and after `by` the dimension
    record Diagram(String text, String title) implements Drawn {
        @Override
        public List<String> texts() {
            return List.of(title);
        }

        @Override
        public Block with(List<String> texts) {
            return new Diagram(text, texts.getFirst());
        }
    }

    /// What happened when, a line each: `1945-06-26: The Charter is signed`.
    record Timeline(String text, String title) implements Drawn {
        @Override
        public String words() {
            return title.isBlank() ? text : title + "\n" + text;
        }

        @Override
        public List<String> texts() {
            return List.of(title, text);
        }

        @Override
        public Block with(List<String> texts) {
            return new Timeline(texts.getLast(), texts.getFirst());
        }
    }

    /// Words that are kept once and stand in many items.
    ///
    /// @param text the code of the box
    record Box(String text) implements Drawn {}

    /// What is shown or played: kept by `media`, with its words in all languages.
    public sealed interface Shown extends Block permits Picture, Gallery, Video, Audio {

        /// The numbers as they were typed, with blanks or commas between.
        String numbers();

        @Override
        default boolean isEmpty() {
            return numbers().isBlank();
        }

        @Override
        default String words() {
            return "";
        }
    }

    /// One picture.
    ///
    /// @param isDecorative whether it says nothing that the text does not say, so that nobody need be told of it
    record Picture(String numbers, boolean isDecorative) implements Shown {}

    /// Several pictures beside each other.
    ///
    /// @param isDecorative whether none of them says anything that the text does not say
    record Gallery(String numbers, boolean isDecorative) implements Shown {

        /// Texts of earlier do not say whether it is.
        @JsonCreator
        static Gallery kept(
                @JsonProperty("numbers") String numbers, @JsonProperty("isDecorative") @Nullable Boolean isDecorative) {
            return new Gallery(numbers, Boolean.TRUE.equals(isDecorative));
        }
    }

    /// A film, with its subtitles.
    record Video(String numbers) implements Shown {}

    /// A sound recording, with its transcript.
    record Audio(String numbers) implements Shown {}
}
