package org.hexapla.forms;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.LocalizedText;
import org.jspecify.annotations.Nullable;

/// One version of a form: what is asked, in which order, of whom.
///
/// @param version from 1
public record Form(
        FormCode code, int version, LocalizedText title, LocalizedText introduction, List<Section> sections) {

    public Form {
        sections = List.copyOf(sections);
    }

    public List<Question> questions() {
        return sections.stream()
                .flatMap(section -> section.questions().stream())
                .toList();
    }

    public Optional<Question> question(String key) {
        return questions().stream()
                .filter(question -> question.key().equals(key))
                .findFirst();
    }

    public boolean hasFiles() {
        return questions().stream().anyMatch(question -> question.kind() == QuestionKind.FILE);
    }

    /// The questions that are put to whoever answers so, in their order. What was said to a question that is not put
    /// opens no other.
    public Set<String> asked(Answers answers) {
        Set<String> asked = new LinkedHashSet<>();
        for (var section : sections) {
            if (isMet(section.condition(), answers, asked)) {
                section.questions().stream()
                        .filter(question -> isMet(question.condition(), answers, asked))
                        .forEach(question -> asked.add(question.key()));
            }
        }
        return asked;
    }

    private static boolean isMet(@Nullable Condition condition, Answers answers, Set<String> asked) {
        return condition == null
                || asked.contains(condition.question()) && condition.isMet(answers.of(condition.question()));
    }

    /// What was said to the questions that are put, and nothing else.
    public Answers heard(Answers answers) {
        return answers.only(asked(answers));
    }

    /// What stands in the way of handing these answers in; of each question the first thing.
    public List<Mistake> mistakes(Answers answers) {
        var asked = asked(answers);
        return questions().stream()
                .filter(question -> asked.contains(question.key()))
                .flatMap(question -> Checking.of(question, answers).stream())
                .toList();
    }

    /// What may stay when the data of the person are erased.
    public Answers kept(Answers answers) {
        return answers.only(questions().stream()
                .filter(question ->
                        question.counted().isKept() && question.kind().isClosed())
                .map(Question::key)
                .collect(Collectors.toSet()));
    }

    /// Everything in it that is said to people, with its place.
    public List<Text> texts() {
        var texts = new ArrayList<Text>();
        texts.add(new Text("title", title));
        texts.add(new Text("introduction", introduction));
        for (var section : sections) {
            texts.add(new Text(section.key(), section.title()));
            texts.add(new Text(section.key(), section.introduction()));
            section.questions()
                    .forEach(question -> question.texts().forEach(text -> texts.add(new Text(question.key(), text))));
        }
        return texts.stream().filter(text -> !text.words().isEmpty()).toList();
    }

    /// What its readers in a language would have to read in another.
    public List<Text> lacking(Language language) {
        return texts().stream()
                .filter(text -> text.words().in(language).isEmpty())
                .toList();
    }

    public boolean isWholeIn(Language language) {
        return lacking(language).isEmpty();
    }

    public Form numbered(int other) {
        return new Form(code, other, title, introduction, sections);
    }

    public Form with(List<Section> others) {
        return new Form(code, version, title, introduction, others);
    }

    /// @param place the key of the section or question that it stands in
    public record Text(String place, LocalizedText words) {}
}
