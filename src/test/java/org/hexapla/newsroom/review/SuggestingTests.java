package org.hexapla.newsroom.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.hexapla.HexaplaTest;
import org.hexapla.kernel.Language;
import org.hexapla.newsroom.ItemId;
import org.hexapla.newsroom.story.Block;
import org.hexapla.newsroom.story.Copy;
import org.hexapla.newsroom.story.Details;
import org.hexapla.newsroom.story.Items;
import org.hexapla.newsroom.story.Writing;
import org.hexapla.people.NotAllowed;
import org.hexapla.people.People;
import org.hexapla.people.Role;
import org.hexapla.people.SignedIn;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@HexaplaTest
class SuggestingTests {

    @Autowired
    Writing writing;

    @Autowired
    Suggesting suggesting;

    @Autowired
    Comments comments;

    @Autowired
    Items items;

    @Autowired
    People people;

    @Autowired
    SignedIn signedIn;

    @Test
    void marksWhatCameAndWhatWentWordByWord() {
        var paragraph = TrackedText.between("The well is deep.", "The new well is very deep.", Language.EN);

        assertThat(paragraph.runs())
                .containsExactly(
                        new TrackedText.Run(TrackedText.Kind.SAME, "The "),
                        new TrackedText.Run(TrackedText.Kind.ADDED, "new "),
                        new TrackedText.Run(TrackedText.Kind.SAME, "well is "),
                        new TrackedText.Run(TrackedText.Kind.ADDED, "very "),
                        new TrackedText.Run(TrackedText.Kind.SAME, "deep."));
    }

    @Test
    void partsTheWordsOfChineseToo() {
        var paragraph = TrackedText.between("村民挖了一口井。", "村民挖了两口井。", new Language("zh"));

        assertThat(paragraph.runs()).anyMatch(run -> run.kind() == TrackedText.Kind.SAME);
        assertThat(paragraph.isChanged()).isTrue();
    }

    @Test
    void anAcceptedChangeIsTakenAndARefusedOneIsNot() {
        var item = begun("One", "First.", "Second.");
        var suggestion = suggested(item, 1, copy("Uno", "First!", "Second."));

        people.asProgram(() -> suggesting.decide(item, Language.EN, suggestion, List.of(1)));

        var now =
                items.find(item).orElseThrow().draft(Language.EN).orElseThrow().copy();
        assertThat(now).isEqualTo(copy("One", "First!", "Second."));
        assertThatThrownBy(() -> people.asProgram(() -> suggesting.decide(item, Language.EN, suggestion, List.of(0))))
                .isInstanceOf(ReviewRefused.class);
    }

    @Test
    void aSuggestionStillFitsWhereTheTextWentOnElsewhere() {
        var item = begun("Two", "First.", "Second.");
        var suggestion = suggested(item, 1, copy("Two", "First.", "Second.", "Third."));
        people.asProgram(() -> writing.write(item, Language.EN, 1, 0, copy("Two", "First of all.", "Second.")));

        people.asProgram(() -> suggesting.decide(item, Language.EN, suggestion, List.of(0)));

        assertThat(items.find(item)
                        .orElseThrow()
                        .draft(Language.EN)
                        .orElseThrow()
                        .copy())
                .isEqualTo(copy("Two", "First of all.", "Second.", "Third."));
    }

    @Test
    void refusesAChangeOfWhatIsNotThereAnyMoreAndStaysUndecided() {
        var item = begun("Three", "First.", "Second.");
        var suggestion = suggested(item, 1, copy("Three", "First?", "Second."));
        people.asProgram(() -> writing.write(item, Language.EN, 1, 0, copy("Three", "Begin.", "Second.")));

        assertThatThrownBy(() -> people.asProgram(() -> suggesting.decide(item, Language.EN, suggestion, List.of(0))))
                .isInstanceOf(ReviewRefused.class);
        people.asProgram(() -> suggesting.decide(item, Language.EN, suggestion, List.of()));
        assertThat(items.revisions(item, Language.EN)).hasSize(2);
    }

    @Test
    void anOldTextComesBackAsTheNextOne() {
        var item = begun("Four", "First.");
        people.asProgram(() -> writing.write(item, Language.EN, 1, 0, copy("Four and more", "First.")));

        people.asProgram(() -> suggesting.restore(item, Language.EN, 1, 2));

        assertThat(items.revisions(item, Language.EN))
                .extracting(revision -> revision.copy().title())
                .containsExactly("Four", "Four and more", "Four");
    }

    @Test
    void aCommentIsAnsweredAndSettledWithItsAnswers() {
        var item = begun("Five", "First.");
        people.asProgram(() -> comments.add(item, Language.EN, new Comments.Place(1, 0, null), "Is this the first?"));
        var first = comments.of(item, Language.EN).getFirst();
        people.asProgram(() -> comments.add(item, Language.EN, new Comments.Place(1, null, first.id()), "It is."));

        people.asProgram(() -> comments.resolve(item, Language.EN, first.id()));

        assertThat(comments.of(item, Language.EN)).hasSize(2).allMatch(comment -> comment.resolved() != null);
    }

    @Test
    void onlyTheNewsroomSpeaksOfTexts() {
        var item = begun("Six", "First.");
        var reader = signedIn.account(Role.READER).id();

        assertThatThrownBy(() -> people.asPerson(
                        reader, () -> comments.add(item, Language.EN, new Comments.Place(1, null, null), "Hello")))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> people.asPerson(reader, () -> suggesting.suggest(item, Language.EN, 1, copy("Hello"))))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void ofTwoWhoWriteAtOnceTheSecondSeesBothTextsAndLosesNothing() {
        var staff = signedIn.asStaff("newsroom");
        var item = begun("Seven", "First.");
        people.asProgram(() -> writing.write(item, Language.EN, 1, 0, copy("Seven seas", "First.")));

        var answer = staff.post(
                "/en/newsroom/items/" + item + "/en",
                Map.of("revision", "1", "title", "Seven hills", "lead", "", "do", "save"));

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.body()).contains("value=\"Seven hills\"").contains("Seven seas");
        assertThat(answer.body()).contains("name=\"revision\" value=\"2\"");
    }

    @Test
    void isSuggestedAndDecidedInTheBrowser() {
        var writer = signedIn.asStaff("newsroom");
        var colleague = signedIn.asStaff("newsroom");
        var item = begun("Eight", "First.");
        var at = "/en/newsroom/items/" + item + "/en";

        var sent = colleague.post(
                at + "/suggest",
                Map.of("revision", "1", "title", "Eight", "lead", "", "b0-kind", "text", "b0-text", "First of all."));
        var suggestion = sent.headers().firstValue("Location").orElseThrow();
        assertThat(writer.get(suggestion).body()).contains("<ins>").contains("Accept");
        writer.post(suggestion, Map.of("change-0", "accept"));
        writer.post(at + "/comments", Map.of("revision", "2", "words", "Better so."));

        assertThat(writer.get(at + "/changes").body()).contains(" of all").contains("Better so.");
        assertThat(signedIn.asReader().get(at + "/changes").statusCode()).isEqualTo(403);
    }

    private long suggested(ItemId item, int revision, Copy copy) {
        var id = new long[1];
        people.asProgram(() -> id[0] = suggesting.suggest(item, Language.EN, revision, copy));
        return id[0];
    }

    private ItemId begun(String title, String... texts) {
        var begun = new ItemId[1];
        people.asProgram(() -> begun[0] = writing.begin(
                "story", Language.EN, new Details(new TreeSet<>(), "", "", List.of(), ""), copy(title, texts)));
        return begun[0];
    }

    private static Copy copy(String title, String... texts) {
        return new Copy(
                title, "", List.of(texts).stream().<Block>map(Block.Text::new).toList(), false);
    }
}
