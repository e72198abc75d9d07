package org.hexapla.translation.parity;

import java.util.List;
import org.hexapla.figures.Breakdown;
import org.hexapla.kernel.Language;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// Keeps how many people ask for each thing in each language.
@Repository
@Transactional
class ReaderTable {

    private final JdbcClient database;

    ReaderTable(JdbcClient database) {
        this.database = database;
    }

    /// Those in which anything is owed or told.
    @Transactional(readOnly = true)
    List<Language> languages() {
        return database.sql("select distinct language from translation.tally where type = '' and site = ''")
                .query((row, _) -> new Language(row.getString("language")))
                .list();
    }

    /// What is known of a thing itself; else the mean of the things of its site of which most is read.
    void save(Language language, Breakdown bySubject, Breakdown bySite) {
        database.sql("""
                        with own as (
                            select * from unnest(:subjects::text[], :views::bigint[]) as own (subject, views)
                        ), mean as (
                            select site, views / (
                                select greatest(count(*), 1) from translation.thing where site = any(sites) and is_read) as views
                            from unnest(:sites::text[], :all::bigint[]) as known (site, views)
                            where site <> '' and exists (select from translation.thing where site = any(sites))
                        )
                        insert into translation.readers (thing, language, readers)
                        select thing.id, :language, coalesce(
                            own.views, (select max(views) from mean where mean.site = any(thing.sites)), 0)
                        from translation.thing left join own on own.subject = item_kind || ':' || item_id
                        on conflict (thing, language) do update set readers = excluded.readers
                        where translation.readers.readers <> excluded.readers
                        """)
                .param("language", language.tag())
                .param("subjects", values(bySubject))
                .param("views", quantities(bySubject))
                .param("sites", values(bySite))
                .param("all", quantities(bySite))
                .update();
    }

    private static String[] values(Breakdown breakdown) {
        return breakdown.parts().stream().map(Breakdown.Part::value).toArray(String[]::new);
    }

    private static Long[] quantities(Breakdown breakdown) {
        return breakdown.parts().stream()
                .map(part -> part.quantity().longValue())
                .toArray(Long[]::new);
    }
}
