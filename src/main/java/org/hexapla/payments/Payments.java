package org.hexapla.payments;

import java.util.List;
import java.util.Optional;
import org.hexapla.kernel.ItemRef;
import org.hexapla.kernel.Money;

/// Takes and returns money. Asks nobody who they are: who may is the business of the module that calls.
public interface Payments {

    /// The ways in which money can be taken here just now.
    List<PaymentWay> ways();

    /// Begins a payment, or goes on with the one that is open for the same thing in the same way: however often it
    /// is asked, there is one, and it is paid once. An open one of another way is given up first.
    ///
    /// Never within a transaction: what is begun is noted before the provider is asked, so that whatever becomes
    /// of this program, the next one knows whom to ask.
    Begun begin(Charge charge, PaymentWay way);

    Optional<Payment> find(PaymentId payment);

    /// All for one thing, the last first.
    List<Payment> of(ItemRef what);

    /// Asks the provider how it stands, as when a payer comes back; what it says is noted and told.
    Payment ask(PaymentId payment);

    /// Notes that the money came in: the transfer for a bill, or what was paid at the door.
    ///
    /// @return whether it was open until now
    boolean receive(PaymentId payment);

    /// Gives an open payment up. After this nobody can pay it any more; where somebody just did, it is settled and
    /// not given up.
    Payment giveUp(PaymentId payment);

    /// Gives back of what was paid, never more than that. What was paid on a page goes back the same way, as soon
    /// as the provider takes the order; anything else is put before the people who look after payments.
    ///
    /// @param reason why, once for each: asked again with the same words, nothing more is given back
    void refund(PaymentId payment, Money amount, String reason);
}
