package org.hexapla.library.catalogue.reading;

import org.hexapla.kernel.web.MenuEntry;
import org.hexapla.kernel.web.Visitor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The catalogue's links in the navigation.
@Configuration(proxyBeanMethods = false)
class LibraryMenu {

    @Bean
    MenuEntry bodiesInMenu() {
        return new MenuEntry("library.body.all", "/bodies", 20, Visitor.Standing.ANYBODY);
    }

    @Bean
    MenuEntry newDocumentInMenu() {
        return new MenuEntry("library.edit.new", "/documents/new", 60, Visitor.Standing.STAFF);
    }
}
