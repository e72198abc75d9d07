package org.hexapla.authorities;

import java.util.List;
import java.util.Optional;
import org.hexapla.kernel.Language;

/// The names of persons in several scripts: one entry a person, one authorised form a language, and every other
/// form that is met.
///
/// ```java
/// persons.named("古道尔");   // Jane Goodall, as "Goodall" and "غودال" do
/// ```
public interface Persons {

    Optional<PersonName> find(PersonNameId person);

    /// All, by code.
    List<PersonName> all();

    /// Whom a written name means: one of their forms, or the last parts of one, without given names (`Goodall`), in
    /// any script; letter case, accents, hamza, width, points and blanks aside. Those of whom it is a whole form
    /// come first.
    List<PersonName> named(String text);

    /// Persons of whom a form begins with, or has a part that begins with, what was typed so far; the reader's
    /// language first.
    List<PersonName> suggest(String typed, Language reader, int most);

    /// Every form of every person, with its language and whether it is the authorised one.
    List<NameForm> forms();

    /// Every form in one language.
    List<NameForm> formsIn(Language language);
}
