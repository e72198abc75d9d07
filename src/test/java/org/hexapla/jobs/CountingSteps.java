package org.hexapla.jobs;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.hexapla.people.NotAllowed;
import org.hexapla.people.People;
import org.hexapla.people.Person;
import org.springframework.stereotype.Component;

/// Work for the tests: it counts steps, and its parameters say how it ends.
@Component
class CountingSteps implements JobKind {

    static final String NAME = "jobs.counting";

    private final Map<String, List<String>> stepsByRun = new ConcurrentHashMap<>();
    private final People people;

    CountingSteps(People people) {
        this.people = people;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public boolean isStartedByHand() {
        return true;
    }

    @Override
    public void work(Work work) throws Exception {
        var run = work.parameters().getOrDefault("run", "by hand");
        var end = work.parameters().getOrDefault("end", "whole");
        var from = work.checkpoint().map(Integer::parseInt).orElse(0);
        for (var step = from + 1; step <= 10; step++) {
            steps(run).add(step + " by " + people.current().map(Person::name).orElse("nobody"));
            work.checkpoint(Integer.toString(step));
            work.progress(step, 10);
            if (step == 5 && end.equals("refused")) {
                throw new NotAllowed("jobs.problem.kind", "five");
            }
            if (step == 5 && end.equals("broken")) {
                throw new java.io.IOException("the disk is full");
            }
            while (step == 5 && end.equals("endless") && !work.isCancelled()) {
                Thread.sleep(10);
            }
            if (work.isCancelled()) {
                return;
            }
        }
    }

    List<String> steps(String run) {
        return stepsByRun.computeIfAbsent(run, _ -> new CopyOnWriteArrayList<>());
    }
}
