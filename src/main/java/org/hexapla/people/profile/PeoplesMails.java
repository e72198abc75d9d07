package org.hexapla.people.profile;

import org.hexapla.people.MailKind;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The mails that this module itself would like to write.
@Configuration(proxyBeanMethods = false)
class PeoplesMails {

    @Bean
    MailKind mailsAboutWork() {
        return new MailKind("people.work", "people.mail-kind.work");
    }
}
