package org.hexapla.payments.keeping;

import java.util.UUID;
import org.hexapla.kernel.ItemRef;
import org.hexapla.kernel.web.MenuEntry;
import org.hexapla.kernel.web.Page;
import org.hexapla.kernel.web.SeeOther;
import org.hexapla.kernel.web.Visitor;
import org.hexapla.payments.PaymentId;
import org.hexapla.payments.PaymentWay;
import org.hexapla.payments.Payments;
import org.hexapla.payments.till.PaymentNotFound;
import org.hexapla.people.Audit;
import org.hexapla.people.People;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/// What waits for the people who look after payments: bills, what is paid at the door, and what they give back.
@Controller
@RequestMapping("/{lang}/payments")
class CashierController {

    static final String DEPARTMENT = "payments";
    private static final int MOST = 500;

    private final PaymentTable table;
    private final Payments payments;
    private final Returning returning;
    private final People people;
    private final Audit audit;

    CashierController(PaymentTable table, Payments payments, Returning returning, People people, Audit audit) {
        this.table = table;
        this.payments = payments;
        this.returning = returning;
        this.people = people;
        this.audit = audit;
    }

    @Bean
    static MenuEntry paymentsInTheMenu() {
        return new MenuEntry("payments.title", "/payments", 92, Visitor.Standing.STAFF);
    }

    @GetMapping
    ModelAndView start(Page page) {
        people.requireStaff(DEPARTMENT);
        var owed = table.owed(MOST).stream()
                .map(line -> new CashierView.Owed(
                        line.payment().id().toString(),
                        line.payment().number(),
                        line.payment().amount(),
                        line.payment().way(),
                        line.payer(),
                        line.words(),
                        line.payment().begun()))
                .toList();
        var back = returning.toDo().stream()
                .map(order -> new CashierView.Back(
                        order.id().toString(),
                        order.number(),
                        order.amount(),
                        order.payer(),
                        order.way() == PaymentWay.CARD))
                .toList();
        return page.through("payments/cashier", "view", new CashierView(owed, back));
    }

    @PostMapping("/{id}/received")
    ModelAndView received(Page page, @PathVariable String id) {
        people.requireStaff(DEPARTMENT);
        var payment = PaymentId.parse(id).orElseThrow(() -> new PaymentNotFound(id));
        if (payments.receive(payment)) {
            audit.record(new ItemRef("payments.payment", id), "received", "", "{\"state\": \"settled\"}");
        }
        return SeeOther.at(page.to("/payments"));
    }

    @PostMapping("/returns/{id}/done")
    ModelAndView returned(Page page, @PathVariable UUID id) {
        people.requireStaff(DEPARTMENT);
        if (returning.done(id)) {
            audit.record(new ItemRef("payments.refund", id.toString()), "returned", "", "{\"state\": \"done\"}");
        }
        return SeeOther.at(page.to("/payments"));
    }
}
