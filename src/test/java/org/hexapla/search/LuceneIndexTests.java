package org.hexapla.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hexapla.search.Documents.document;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class LuceneIndexTests extends SearchIndexContractTests {

    @RegisterExtension
    final LuceneFolder folder = new LuceneFolder();

    @Override
    SearchIndex index() {
        return folder.index();
    }

    @Test
    void whatWasWrittenIsThereAfterTheNextStart() {
        var before = index();
        before.note("mine");
        before.write(List.of(document("1").titled(EN, "Durable").document()), List.of());
        folder.close();
        var after = index();
        assertThat(after.note()).contains("mine");
        assertThat(ids(find(after, "durable"))).containsExactly("1");
    }
}
