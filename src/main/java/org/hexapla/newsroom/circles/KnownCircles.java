package org.hexapla.newsroom.circles;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hexapla.newsroom.Circle;
import org.hexapla.newsroom.CircleCode;
import org.hexapla.newsroom.Circles;
import org.hexapla.people.People;
import org.hexapla.people.Person;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Asks of the acting person which circles they are in, each time afresh: who was removed a moment ago is out.
@Component
@Transactional(readOnly = true)
class KnownCircles implements Circles {

    private final CircleTable table;
    private final People people;
    private final Clock clock;

    KnownCircles(CircleTable table, People people, Clock clock) {
        this.table = table;
        this.people = people;
        this.clock = clock;
    }

    @Override
    public boolean has(CircleCode circle) {
        var person = people.current();
        if (person.isEmpty() || table.find(circle).isEmpty()) {
            return false;
        }
        return isOfTheNewsroom(person.get()) || membership(person.get(), circle).isPresent();
    }

    @Override
    public Optional<String> tie(CircleCode circle) {
        return people.current()
                .flatMap(person -> membership(person, circle))
                .map(Member::tie)
                .filter(tie -> !tie.isEmpty());
    }

    @Override
    public Optional<Circle> find(CircleCode code) {
        return table.find(code).map(CircleTable.Entry::circle);
    }

    @Override
    public List<Circle> all() {
        return table.all().stream().map(CircleTable.Entry::circle).toList();
    }

    private Optional<Member> membership(Person person, CircleCode circle) {
        return people.addressOf(person.id())
                .flatMap(mail -> table.membership(circle, mail))
                .map(CircleTable.Kept::member)
                .filter(member -> member.isOn(LocalDate.now(clock)));
    }

    private static boolean isOfTheNewsroom(Person person) {
        return switch (person.role()) {
            case ADMINISTRATOR -> true;
            case STAFF -> person.departments().contains(Admitting.DEPARTMENT);
            case READER -> false;
        };
    }
}
