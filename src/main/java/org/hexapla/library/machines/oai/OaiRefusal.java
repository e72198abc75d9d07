package org.hexapla.library.machines.oai;

/// A question that the protocol answers with an error.
final class OaiRefusal extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final Code code;

    /// @param said in the one language of the protocol
    OaiRefusal(Code code, String said) {
        super(said, null, false, false);
        this.code = code;
    }

    Code code() {
        return code;
    }

    String said() {
        return String.valueOf(getMessage());
    }

    /// The protocol's own words.
    enum Code {
        BAD_VERB("badVerb"),
        BAD_ARGUMENT("badArgument"),
        BAD_RESUMPTION_TOKEN("badResumptionToken"),
        CANNOT_DISSEMINATE_FORMAT("cannotDisseminateFormat"),
        ID_DOES_NOT_EXIST("idDoesNotExist"),
        NO_RECORDS_MATCH("noRecordsMatch");

        private final String word;

        Code(String word) {
            this.word = word;
        }

        String word() {
            return word;
        }

        /// Whether the answer may repeat the arguments: not those that are no arguments at all.
        boolean repeatsArguments() {
            return this != BAD_VERB && this != BAD_ARGUMENT;
        }
    }
}
