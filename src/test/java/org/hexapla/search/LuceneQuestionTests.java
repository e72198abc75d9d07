package org.hexapla.search;

import org.junit.jupiter.api.extension.RegisterExtension;

class LuceneQuestionTests extends QuestionContractTests {

    @RegisterExtension
    final LuceneFolder folder = new LuceneFolder();

    @Override
    SearchIndex index() {
        return folder.index();
    }
}
