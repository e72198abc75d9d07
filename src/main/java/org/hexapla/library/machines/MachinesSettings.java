package org.hexapla.library.machines;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// Settings of what other programs take from the library.
///
/// @param repositoryIdentifier the domain name in the lasting identifiers of records (`oai:library.example.org:12`);
///     must never change once others have harvested
/// @param mail whom harvesters write to if something goes wrong; empty for the postmaster of that domain
@ConfigurationProperties("hexapla.library.machines")
public record MachinesSettings(
        @DefaultValue("hexapla.invalid") String repositoryIdentifier,
        @DefaultValue("") String mail) {

    public MachinesSettings {
        if (!repositoryIdentifier.matches("[a-zA-Z][a-zA-Z0-9-]*(\\.[a-zA-Z][a-zA-Z0-9-]*)+")) {
            throw new IllegalArgumentException("hexapla.library.machines.repository-identifier: a domain name");
        }
        if (!mail.isEmpty() && !mail.matches("\\S+@\\S+\\.\\S+")) {
            throw new IllegalArgumentException("hexapla.library.machines.mail: an address of mail");
        }
        mail = mail.isEmpty() ? "postmaster@" + repositoryIdentifier : mail;
    }
}
