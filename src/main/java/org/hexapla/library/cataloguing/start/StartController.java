package org.hexapla.library.cataloguing.start;

import java.util.stream.Stream;
import org.hexapla.kernel.web.MenuEntry;
import org.hexapla.kernel.web.Page;
import org.hexapla.kernel.web.Visitor;
import org.hexapla.library.RecordId;
import org.hexapla.library.cataloguing.RecordLines;
import org.hexapla.library.cataloguing.lists.WorkList;
import org.hexapla.library.cataloguing.lists.WorkLists;
import org.hexapla.people.People;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/// Where cataloguers begin: the search in fields, new records, their lists, what they changed last.
@Controller
@RequestMapping("/{lang}/cataloguing")
class StartController {

    private static final int RECENT = 10;

    private final WorkLists lists;
    private final RecordLines lines;
    private final People people;
    private final JdbcClient database;

    StartController(WorkLists lists, RecordLines lines, People people, JdbcClient database) {
        this.lists = lists;
        this.lines = lines;
        this.people = people;
        this.database = database;
    }

    @GetMapping
    ModelAndView start(Page page) {
        var me = people.requireStaff("library");
        var mine = lists.mine();
        var recent = database.sql("""
                        select id from library.record where changed_by = :me and state = 'live'
                        order by changed desc, id desc limit :most
                        """)
                .param("me", me.id().value())
                .param("most", RECENT)
                .query((row, _) -> new RecordId(row.getLong("id")))
                .list();
        var known = lines.of(recent);
        var view = new StartView(
                mine.size(),
                mine.stream().mapToLong(WorkList::records).sum(),
                recent.stream().flatMap(id -> Stream.ofNullable(known.get(id))).toList());
        return page.through("library/cataloguing/start", "view", view);
    }

    @Bean
    static MenuEntry cataloguingInMenu() {
        return new MenuEntry("cataloguing.start.menu", "/cataloguing", 61, Visitor.Standing.STAFF);
    }
}
