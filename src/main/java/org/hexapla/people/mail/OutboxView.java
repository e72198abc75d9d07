package org.hexapla.people.mail;

import java.util.List;
import org.hexapla.kernel.web.Paging;

/// Mails that went out, wait, or stay here to be read.
public record OutboxView(List<OutgoingMail> mails, Paging paging) {}
