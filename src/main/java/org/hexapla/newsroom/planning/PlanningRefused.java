package org.hexapla.newsroom.planning;

import org.hexapla.kernel.Problem;

/// What was asked for cannot be, and the message says why.
final class PlanningRefused extends Problem {

    private static final long serialVersionUID = 1;

    private PlanningRefused(Category category, String key, Object... arguments) {
        super(category, key, arguments);
    }

    static PlanningRefused ownText() {
        return new PlanningRefused(Category.NOT_ALLOWED, "planning.problem.own-text");
    }

    static PlanningRefused notHandedIn() {
        return new PlanningRefused(Category.CONFLICT, "planning.problem.not-handed-in");
    }

    static PlanningRefused noComment() {
        return new PlanningRefused(Category.MISTAKE, "planning.problem.no-comment");
    }

    static PlanningRefused noTime(String written) {
        return new PlanningRefused(Category.MISTAKE, "planning.problem.no-time", written);
    }

    static PlanningRefused noDay(String written) {
        return new PlanningRefused(Category.MISTAKE, "planning.problem.no-day", written);
    }

    static PlanningRefused past() {
        return new PlanningRefused(Category.MISTAKE, "planning.problem.past");
    }

    static PlanningRefused waitsAlready() {
        return new PlanningRefused(Category.CONFLICT, "planning.problem.waits-already");
    }

    static PlanningRefused waitsNoMore() {
        return new PlanningRefused(Category.CONFLICT, "planning.problem.waits-no-more");
    }

    static PlanningRefused untitled() {
        return new PlanningRefused(Category.MISTAKE, "planning.problem.untitled");
    }

    static PlanningRefused untitledPlan() {
        return new PlanningRefused(Category.MISTAKE, "planning.problem.untitled-plan");
    }

    static PlanningRefused notInTheLists() {
        return new PlanningRefused(Category.MISTAKE, "planning.problem.not-in-lists");
    }

    static PlanningRefused plannedAlready() {
        return new PlanningRefused(Category.CONFLICT, "planning.problem.planned-already");
    }

    static PlanningRefused nobody() {
        return new PlanningRefused(Category.MISTAKE, "planning.problem.nobody");
    }

    static PlanningRefused noPlan(String id) {
        return new PlanningRefused(Category.NOT_FOUND, "planning.problem.no-plan", id);
    }

    static PlanningRefused planChanged() {
        return new PlanningRefused(Category.CONFLICT, "planning.problem.plan-changed");
    }
}
