package org.hexapla.campaigns.kit;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import org.hexapla.archive.Archive;
import org.hexapla.campaigns.CampaignCard;
import org.hexapla.campaigns.CampaignCode;
import org.hexapla.campaigns.Campaigning;
import org.hexapla.campaigns.Campaigns;
import org.hexapla.campaigns.CampaignsRefused;
import org.hexapla.kernel.LocalizedTextJson;
import org.hexapla.partners.Noted;
import org.hexapla.people.Audit;
import org.hexapla.people.People;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The staff fills kits and notes what countries made of them; who takes a file away is counted, not known.
@Component
@Transactional
class KeepingKits {

    private final Kits kits;
    private final Campaigns campaigns;
    private final Archive archive;
    private final People people;
    private final Audit audit;
    private final Clock clock;

    KeepingKits(Kits kits, Campaigns campaigns, Archive archive, People people, Audit audit, Clock clock) {
        this.kits = kits;
        this.campaigns = campaigns;
        this.archive = archive;
        this.people = people;
        this.audit = audit;
        this.clock = clock;
    }

    /// @return whether a piece of the key was not there
    boolean add(CampaignCode campaign, Piece piece) {
        people.requireStaff(Campaigning.DEPARTMENT);
        if (piece.name().isEmpty()) {
            throw CampaignsRefused.mistake("name");
        }
        var isNew = kits.add(found(campaign).code(), piece);
        if (isNew) {
            audit.record(CampaignCard.item(campaign), "piece-added", "", LocalizedTextJson.write(piece.name()));
        }
        return isNew;
    }

    /// Stores a file for a piece, of a kind that the piece may be.
    Asset.File store(Piece piece, InputStream bytes, String name) throws IOException {
        people.requireStaff(Campaigning.DEPARTMENT);
        return new Asset.File(
                archive.store(bytes, name, piece.kind().accepted()).id(), safe(name));
    }

    // It becomes part of an address.
    private static String safe(String name) {
        return name.replaceAll("[^\\p{L}\\p{N}._-]+", "-");
    }

    /// Puts a piece there in a language.
    void put(CampaignCode campaign, Piece piece, Asset asset) {
        people.requireStaff(Campaigning.DEPARTMENT);
        require(asset.file() != null || !asset.words().isEmpty(), "empty");
        if (asset.file() != null) {
            require(!piece.kind().isSeen() || !asset.alt().isEmpty(), "alt");
            require(!piece.kind().isHeard() || !asset.captions().isEmpty(), "captions");
        }
        kits.put(found(campaign, piece.id()).id(), asset);
        audit.record(CampaignCard.item(campaign), "asset-put", "", Noted.of(piece.key() + " " + asset.language()));
    }

    private static void require(boolean isSo, String problem) {
        if (!isSo) {
            throw CampaignsRefused.mistake(problem);
        }
    }

    /// @return whether the country did not have it in that language
    boolean localise(CampaignCode campaign, Localisation localisation) {
        people.requireStaff(Campaigning.DEPARTMENT);
        require(!localisation.adapted().isEmpty(), "adapted");
        var isNew = kits.localise(found(campaign).code(), localisation);
        if (isNew) {
            audit.record(
                    CampaignCard.item(campaign),
                    "localised",
                    "",
                    Noted.of(localisation.country() + " " + localisation.language()));
        }
        return isNew;
    }

    Piece found(CampaignCode campaign, long piece) {
        return kits.piece(campaign, piece).orElseThrow(() -> CampaignsRefused.notFound(Long.toString(piece)));
    }

    Piece found(CampaignCode campaign, String key) {
        return kits.piece(campaign, key).orElseThrow(() -> CampaignsRefused.notFound(key));
    }

    /// Counts that somebody takes a file of a public campaign away.
    Asset.File take(CampaignCode campaign, long asset) {
        var file = kits.of(campaign).pieces().stream()
                .flatMap(piece -> piece.assets().stream())
                .filter(known -> known.id() == asset)
                .map(Asset::file)
                .filter(java.util.Objects::nonNull)
                .findFirst();
        if (!found(campaign).isPublic() || file.isEmpty()) {
            throw CampaignsRefused.notFound(campaign.value());
        }
        kits.downloaded(asset, LocalDate.now(clock));
        return file.get();
    }

    CampaignCard found(CampaignCode campaign) {
        return campaigns.find(campaign).orElseThrow(() -> CampaignsRefused.notFound(campaign.value()));
    }
}
