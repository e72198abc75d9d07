package org.hexapla.newsroom.planning;

import java.util.List;
import org.hexapla.newsroom.ItemId;
import org.hexapla.newsroom.WorkAround;
import org.hexapla.people.People;
import org.hexapla.people.Person;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The plan that an item answers, with those who were asked to do something for it.
@Component
@Transactional(readOnly = true)
class PlansOfItems implements WorkAround {

    private final Plans plans;
    private final People people;

    PlansOfItems(Plans plans, People people) {
        this.plans = plans;
        this.people = people;
    }

    @Override
    public List<Line> of(ItemId item) {
        return plans.of(item).stream()
                .map(plan -> new Line(
                        "planning.plan",
                        plan.content().title(),
                        plan.content().day(),
                        plan.path(),
                        plans.assignments(plan.id()).stream().map(this::asked).toList()))
                .toList();
    }

    private Asked asked(Assignment assignment) {
        return new Asked(
                people.find(assignment.person()).map(Person::name).orElse("–"),
                assignment.skill().messageKey(),
                assignment.language());
    }
}
