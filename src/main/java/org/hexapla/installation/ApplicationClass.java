package org.hexapla.installation;

/// The class that Spring Boot starts from, by name: the root package stands above all modules, so no module may compile
/// against it.
final class ApplicationClass {

    private ApplicationClass() {}

    static Class<?> find() {
        try {
            return Class.forName("org.hexapla.Hexapla");
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
