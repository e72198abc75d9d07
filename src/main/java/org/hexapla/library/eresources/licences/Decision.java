package org.hexapla.library.eresources.licences;

import org.hexapla.library.eresources.Coded;

/// What is to become of a licence at its end.
public enum Decision implements Coded {
    RENEW,
    NEGOTIATE,
    CANCEL
}
