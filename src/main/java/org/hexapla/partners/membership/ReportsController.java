package org.hexapla.partners.membership;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.hexapla.kernel.LocalizedTextJson;
import org.hexapla.kernel.web.Page;
import org.hexapla.partners.Fields;
import org.hexapla.partners.PartnerId;
import org.hexapla.partners.Partners;
import org.hexapla.partners.programme.Programme;
import org.hexapla.partners.programme.Programmes;
import org.hexapla.people.People;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Who of a programme's members has reported on a year, and who has not.
@Controller
class ReportsController {

    private final Programmes programmes;
    private final People people;
    private final JdbcClient database;
    private final Clock clock;

    ReportsController(Programmes programmes, People people, JdbcClient database, Clock clock) {
        this.programmes = programmes;
        this.people = people;
        this.database = database;
        this.clock = clock;
    }

    @GetMapping("/{lang}/partners/programmes/{code}/reports")
    ModelAndView reports(Page page, @PathVariable String code, @RequestParam MultiValueMap<String, String> sent) {
        people.requireStaff(Partners.DEPARTMENT);
        var programme = programmes.programme(code);
        var year = new Fields(sent).number("year", 1945, LocalDate.now(clock).getYear(), 2200);
        return page.through("partners/reports", "view", new ReportsView(programme, year, lines(programme, year)));
    }

    /// Everybody who belonged on a day of the year; who has not reported comes first.
    private List<ReportsView.Line> lines(Programme programme, int year) {
        return database.sql("""
                        select membership.id, partner.id as partner, partner.content ->> 'name' as name,
                            case when report.received is not null then 'received'
                                when report.submission is not null then 'draft' else 'missing' end as state,
                            (select count(*) from partners.commitment where commitment.membership = membership.id) as signed
                        from partners.membership
                        join partners.partner on partner.id = membership.partner and merged_into is null
                        left join partners.yearly_report report on report.membership = membership.id and report.year = :year
                        where membership.programme = :programme and exists (select 1 from partners.spell
                            where spell.membership = membership.id and spell.since <= :last
                            and (spell.until is null or spell.until >= :first))
                        order by report.received is not null, membership.id
                        """)
                .param("programme", programme.code().value())
                .param("year", year)
                .param("first", LocalDate.of(year, 1, 1))
                .param("last", LocalDate.of(year, 12, 31))
                .query((row, _) -> new ReportsView.Line(
                        row.getLong("id"),
                        new PartnerId(row.getLong("partner")),
                        LocalizedTextJson.read(row.getString("name")),
                        row.getString("state"),
                        row.getInt("signed")))
                .list();
    }
}
