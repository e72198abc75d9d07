package org.hexapla.campaigns.kit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hexapla.archive.FileId;
import org.hexapla.campaigns.CampaignCode;
import org.hexapla.kernel.Country;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.LocalizedTextJson;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Keeps kits. In the caller's transaction, without asking who may.
@Repository
public class Kits {

    private final JdbcClient database;

    Kits(JdbcClient database) {
        this.database = database;
    }

    public Kit of(CampaignCode campaign) {
        return new Kit(pieces(campaign), localisations(campaign));
    }

    private List<Piece> pieces(CampaignCode campaign) {
        return database.sql("select * from campaigns.piece where campaign = :campaign order by id")
                .param("campaign", campaign.value())
                .query(this::piece)
                .list();
    }

    Optional<Piece> piece(CampaignCode campaign, long id) {
        return pieces(campaign).stream().filter(piece -> piece.id() == id).findFirst();
    }

    Optional<Piece> piece(CampaignCode campaign, String key) {
        return pieces(campaign).stream()
                .filter(piece -> piece.key().equals(key))
                .findFirst();
    }

    private List<Localisation> localisations(CampaignCode campaign) {
        return database.sql(
                        "select * from campaigns.localisation where campaign = :campaign order by country, language")
                .param("campaign", campaign.value())
                .query((row, _) -> new Localisation(
                        new Country(row.getString("country")),
                        new Language(row.getString("language")),
                        row.getObject("day", LocalDate.class),
                        LocalizedTextJson.read(row.getString("adapted"))))
                .list();
    }

    /// @return whether it was not there
    boolean add(CampaignCode campaign, Piece piece) {
        return database.sql("""
                        insert into campaigns.piece (campaign, key, kind, name)
                        values (:campaign, :key, :kind, :name::jsonb) on conflict do nothing
                        """)
                        .param("campaign", campaign.value())
                        .param("key", piece.key())
                        .param("kind", piece.kind().code())
                        .param("name", LocalizedTextJson.write(piece.name()))
                        .update()
                > 0;
    }

    /// Puts a piece in a language there, in the place of what was there in that language. The day on which it
    /// first came stays.
    void put(long piece, Asset asset) {
        var file = asset.file();
        database.sql("""
                        insert into campaigns.asset (piece, language, added, words, alt, captions, file, file_name)
                        values (:piece, :language, :added, :words, :alt, :captions, :file, :name)
                        on conflict (piece, language) do update set words = excluded.words, alt = excluded.alt,
                            captions = excluded.captions, file = excluded.file, file_name = excluded.file_name
                        """)
                .param("piece", piece)
                .param("language", asset.language().tag())
                .param("added", asset.added())
                .param("words", asset.words())
                .param("alt", asset.alt())
                .param("captions", asset.captions())
                .param("file", file == null ? null : file.id().sha256())
                .param("name", file == null ? "" : file.name())
                .update();
    }

    /// @return whether the country did not have it in that language
    boolean localise(CampaignCode campaign, Localisation localisation) {
        return database.sql("""
                        insert into campaigns.localisation (campaign, country, language, day, adapted)
                        values (:campaign, :country, :language, :day, :adapted::jsonb) on conflict do nothing
                        """)
                        .param("campaign", campaign.value())
                        .param("country", localisation.country().code())
                        .param("language", localisation.language().tag())
                        .param("day", localisation.day())
                        .param("adapted", LocalizedTextJson.write(localisation.adapted()))
                        .update()
                > 0;
    }

    void downloaded(long asset, LocalDate day) {
        database.sql("""
                        insert into campaigns.asset_download (asset, day, times) values (:asset, :day, 1)
                        on conflict (asset, day) do update set times = asset_download.times + 1
                        """).param("asset", asset).param("day", day).update();
    }

    /// Whether a file lies in kits of campaigns that are only planned, and in no other.
    boolean isOnlyPlanned(FileId file) {
        return database.sql("""
                        select coalesce(bool_and(campaign.state = 'planned'), false) from campaigns.asset
                        join campaigns.piece on piece.id = asset.piece
                        join campaigns.campaign on campaign.code = piece.campaign where asset.file = :file
                        """)
                .param("file", file.sha256())
                .query(Boolean.class)
                .single();
    }

    private Piece piece(ResultSet row, int number) throws SQLException {
        return new Piece(
                row.getLong("id"),
                row.getString("key"),
                Piece.Kind.parse(row.getString("kind")).orElseThrow(),
                LocalizedTextJson.read(row.getString("name")),
                assets(row.getLong("id")));
    }

    private List<Asset> assets(long piece) {
        return database.sql("""
                        select asset.*, coalesce((select sum(times) from campaigns.asset_download
                            where asset_download.asset = asset.id), 0) as downloads
                        from campaigns.asset where piece = :piece order by language
                        """).param("piece", piece).query(Kits::asset).list();
    }

    private static Asset asset(ResultSet row, int number) throws SQLException {
        var file = row.getString("file");
        return new Asset(
                row.getLong("id"),
                new Language(row.getString("language")),
                row.getObject("added", LocalDate.class),
                row.getString("words"),
                row.getString("alt"),
                row.getString("captions"),
                file == null ? null : new Asset.File(new FileId(file), row.getString("file_name")),
                row.getLong("downloads"));
    }
}
