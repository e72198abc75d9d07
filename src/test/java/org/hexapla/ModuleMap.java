package org.hexapla;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.modulith.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.core.DependencyType;

/// The page `docs/modules.md`: which modules there are, whom they may use, whom they use already.
record ModuleMap(ApplicationModules modules) {

    String page() {
        return """
                # The modules

                Made from the code by `ModularityTests`, which fails where this page is not what the code says; `./hexapla tidy` writes it anew.
                What lives in each module stands in its `package-info.java`.

                ```mermaid
                graph BT
                %s
                ```

                | module | uses | may also use |
                |---|---|---|
                %s
                """.formatted(arrows(), rows());
    }

    private String arrows() {
        return topModules().stream()
                .flatMap(module -> used(module).stream()
                        .filter(used -> !used.equals("kernel"))
                        .map(used -> "    " + module.getIdentifier() + " --> " + used))
                .collect(Collectors.joining("\n"));
    }

    private String rows() {
        return topModules().stream().map(this::row).collect(Collectors.joining("\n"));
    }

    private String row(org.springframework.modulith.core.ApplicationModule module) {
        var used = used(module);
        var more = allowed(module).stream().filter(name -> !used.contains(name)).toList();
        return "| `%s` | %s | %s |".formatted(module.getIdentifier(), String.join(", ", used), String.join(", ", more));
    }

    private List<org.springframework.modulith.core.ApplicationModule> topModules() {
        return modules.stream()
                .filter(module -> !module.getIdentifier().toString().contains("."))
                .sorted(Comparator.comparing(module -> module.getIdentifier().toString()))
                .toList();
    }

    private List<String> used(org.springframework.modulith.core.ApplicationModule module) {
        return module.getDirectDependencies(modules, DependencyType.values())
                .uniqueModules()
                .map(used -> used.getIdentifier().toString())
                .filter(name -> !name.contains(".")
                        && !name.equals(module.getIdentifier().toString()))
                .sorted()
                .toList();
    }

    private static List<String> allowed(org.springframework.modulith.core.ApplicationModule module) {
        return module.getBasePackage()
                .getAnnotation(ApplicationModule.class)
                .map(annotation ->
                        Arrays.stream(annotation.allowedDependencies()).sorted().toList())
                .orElse(List.of());
    }
}
