package org.hexapla.partners.gift;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.hexapla.kernel.ItemRef;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.Messages;
import org.hexapla.partners.PartnerId;
import org.hexapla.search.FacetLabels;
import org.hexapla.search.SearchDocument;
import org.hexapla.search.SearchSource;
import org.springframework.stereotype.Component;

/// Donors who agreed to be thanked in public, in the index; what they gave is between them and the house.
@Component
class DonorSource implements SearchSource, FacetLabels {

    private static final String KIND = "partners.donor";
    private static final String TYPE = "donor";

    private final Thanking thanking;

    DonorSource(Thanking thanking) {
        this.thanking = thanking;
    }

    static ItemRef item(PartnerId donor) {
        return new ItemRef(KIND, donor.toString());
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Map<ItemRef, SearchDocument> load(Collection<ItemRef> items) {
        return thanking.donors(Language.EN).stream()
                .filter(donor -> items.contains(item(donor)))
                .collect(toMap(DonorSource::item, DonorSource::document));
    }

    @Override
    public void all(Consumer<Collection<ItemRef>> batches) {
        batches.accept(
                thanking.donors(Language.EN).stream().map(DonorSource::item).toList());
    }

    private static ItemRef item(Thanked donor) {
        return item(new PartnerId(donor.id()));
    }

    private static SearchDocument document(Thanked donor) {
        return new SearchDocument(
                item(donor),
                "/donors#donor-" + donor.id(),
                List.of(),
                "",
                donor.name(),
                donor.agreements().stream().map(Thanked.For::title).toList(),
                Map.of(),
                Set.of(),
                Map.of("type", List.of(TYPE)),
                null);
    }

    @Override
    public String facet() {
        return "type";
    }

    @Override
    public Map<String, String> labels(Collection<String> values, Language reader) {
        return values.contains(TYPE) ? Map.of(TYPE, Messages.text(reader, "gifts.type")) : Map.of();
    }
}
