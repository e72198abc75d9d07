package org.hexapla.people;

import java.util.List;
import java.util.stream.Stream;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.LocalizedText;

/// Writes to people, in their language, and only what they agreed to receive.
public interface Mail {

    /// Hands a letter over in the caller's transaction; it is sent after the commit, and again until the mail
    /// server takes it. Sent in the person's language; where the letter lacks it, in the first of the
    /// installation's languages that the letter has.
    Answer write(PersonId to, MailKind kind, Letter letter);

    /// Hands over a letter for which the calling module keeps the consent. The same promise as of any other: sent after
    /// the commit of the caller's transaction, and again until the mail server takes it.
    void post(Circular circular);

    /// Takes back what did not go out yet to an address, and does not know any longer what did: its owner is forgotten.
    ///
    /// @param kind of the letters that the calling module sent
    void forget(String address, String kind);

    /// Where a page of ours is found from outside, for links in letters.
    ///
    /// @param path from the slash on
    String address(String path);

    /// The house in whose name letters are written.
    House house();

    /// @param languages those that its pages speak, in the order in which they are offered
    record House(LocalizedText name, List<Language> languages) {

        /// The language in which somebody is written to who wants another: French of Canada is French before any other
        /// is thought of, and English where the house speaks neither.
        public Language spoken(Language wanted) {
            var plain = new Language(wanted.locale().getLanguage());
            return Stream.of(wanted, plain, Language.EN)
                    .filter(languages::contains)
                    .findFirst()
                    .orElseGet(languages::getFirst);
        }
    }

    /// What became of a letter.
    enum Answer {
        HANDED_OVER,
        /// The person did not agree to mails of this kind, or is no longer here.
        NOT_WANTED
    }
}
