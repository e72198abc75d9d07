package org.hexapla.partners.outcome;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.web.servlet.ModelAndView;

/// The day, and the one transaction in which a door is passed and a contribution kept.
@Component
class Closing {

    private final TransactionOperations transaction;
    private final Clock clock;

    Closing(TransactionOperations transaction, Clock clock) {
        this.transaction = transaction;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    ModelAndView inOne(Function<TransactionStatus, ModelAndView> work) {
        return Objects.requireNonNull(transaction.execute(work::apply));
    }
}
