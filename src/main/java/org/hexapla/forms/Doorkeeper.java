package org.hexapla.forms;

import java.util.Map;

/// Keeps programs out of forms that anybody may send, and nobody else: there is no picture to read, and nobody is
/// refused. Who comes often, or looks like a program, is asked to wait a little; the more often, the longer.
///
/// The browser does a small piece of work while its owner fills the form in (template `forms/door.jte` inside the
/// form, and the script `door.js`). Without scripts the time that the filling in takes does instead.
public interface Doorkeeper {

    /// What a form that anybody may send carries with it. Ask anew each time the form is shown.
    ///
    /// @param purpose what the form is for: `surveys`, `events.register`
    /// @param address from where the request came; kept by nobody, only a hash of it for a day
    Door door(String purpose, String address);

    /// Looks at a form that came back. Ask last, when nothing else is wrong with it, and in the transaction that keeps
    /// what it says: each door lets through once.
    ///
    /// @param fields of the form, by their names
    Passage pass(String purpose, String address, Map<String, String> fields);

    sealed interface Passage {

        record Through() implements Passage {}

        /// Show the form again with all that was typed, and this door.
        record Wait(Door door) implements Passage {}
    }
}
