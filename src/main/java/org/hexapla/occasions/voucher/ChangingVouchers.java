package org.hexapla.occasions.voucher;

import org.hexapla.kernel.ItemRef;
import org.hexapla.occasions.tour.TourRefused;
import org.hexapla.occasions.tour.Visits;
import org.hexapla.people.Audit;
import org.hexapla.people.People;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Gives vouchers out, and says how often and until when they are good.
@Component
@Transactional
class ChangingVouchers {

    private final Vouchers vouchers;
    private final People people;
    private final Audit audit;

    ChangingVouchers(Vouchers vouchers, People people, Audit audit) {
        this.vouchers = vouchers;
        this.people = people;
        this.audit = audit;
    }

    /// @return whether the code was free
    boolean add(Voucher voucher) {
        people.requireStaff(Visits.DEPARTMENT);
        var isNew = vouchers.add(voucher);
        if (isNew) {
            note(voucher, "created");
        }
        return isNew;
    }

    void change(Voucher voucher) {
        people.requireStaff(Visits.DEPARTMENT);
        if (!vouchers.change(voucher)) {
            throw TourRefused.notFound(voucher.code());
        }
        note(voucher, "changed");
    }

    private void note(Voucher voucher, String action) {
        audit.record(
                new ItemRef("occasions.voucher", voucher.code()),
                action,
                "",
                "{\"station\": \"%s\", \"times\": %d, \"until\": \"%s\"}"
                        .formatted(voucher.station(), voucher.times(), voucher.until()));
    }
}
