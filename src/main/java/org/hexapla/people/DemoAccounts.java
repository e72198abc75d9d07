package org.hexapla.people;

import java.util.List;

/// The accounts of a demonstration, open to all who look; none anywhere else.
public interface DemoAccounts {

    List<DemoAccount> all();

    record DemoAccount(String mail, String password, Role role) {}
}
