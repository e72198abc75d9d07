package org.hexapla.payments.till;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Currency;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.hexapla.kernel.Money;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// A till for trying things out in a demonstration: its page says so, and takes no money.
@Component
@Order(2)
class TrialTill implements Till {

    private final boolean isDemo;
    private final JdbcClient database;

    TrialTill(@Value("${hexapla.demo:false}") boolean isDemo, JdbcClient database) {
        this.isDemo = isDemo;
        this.database = database;
    }

    @Override
    public String code() {
        return "trial";
    }

    @Override
    public boolean isThere() {
        return isDemo;
    }

    @Override
    public Session open(Due due) {
        var session = "trial-" + due.payment();
        database.sql("""
                        insert into payments.trial (session, amount, currency, words, back)
                        values (:session, :amount, :currency, :words, :back) on conflict do nothing
                        """)
                .param("session", session)
                .param("amount", due.amount().amount())
                .param("currency", due.amount().currency().getCurrencyCode())
                .param("words", due.words())
                .param("back", due.back().getRawPath())
                .update();
        return new Session(session, "/" + due.language() + "/trial-till/" + session);
    }

    @Override
    public Standing ask(String session) {
        return find(session).map(Slip::state).orElse(Standing.OVER);
    }

    @Override
    public Standing close(String session) {
        tell(session, Standing.OVER);
        return ask(session);
    }

    @Override
    public void giveBack(String session, UUID key, Money amount) {
        database.sql("update payments.trial set returned = returned + :amount where session = :session")
                .param("session", session)
                .param("amount", amount.amount())
                .update();
    }

    /// What somebody did on its page, if it was still open.
    void tell(String session, Standing standing) {
        database.sql("update payments.trial set state = :state where session = :session and state = 'open'")
                .param("session", session)
                .param("state", standing.name().toLowerCase(Locale.ROOT))
                .update();
    }

    Optional<Slip> find(String session) {
        return database.sql("select * from payments.trial where session = :session")
                .param("session", session)
                .query(TrialTill::slip)
                .optional();
    }

    private static Slip slip(ResultSet row, int number) throws SQLException {
        BigDecimal amount = row.getBigDecimal("amount");
        return new Slip(
                new Money(amount, Currency.getInstance(row.getString("currency"))),
                row.getString("words"),
                row.getString("back"),
                Standing.valueOf(row.getString("state").toUpperCase(Locale.ROOT)));
    }

    /// What its page shows.
    record Slip(Money amount, String words, String back, Standing state) {}
}
