package org.hexapla;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.conditions.ArchConditions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;

/// What keeps the house easy to live in: no tangles, few open doors, few collaborators, telling names.
class ArchitectureTests {

    private static final String BASE = "org.hexapla";

    private static final JavaClasses CODE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(BASE);

    @Test
    void packagesAreFreeOfCycles() {
        slices().matching(BASE + ".(**)").should().beFreeOfCycles().check(CODE);
    }

    @Test
    void theKernelStaysSmallAndPlain() {
        assertThat(topLevelTypes().stream()
                        .filter(resideInAPackage(BASE + ".kernel"))
                        .filter(ArchitectureTests::isPublic))
                .hasSizeLessThanOrEqualTo(40);
        noClasses()
                .that()
                .resideInAPackage(BASE + ".kernel")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.springframework.web..", "jakarta.servlet..", "java.sql..", "javax.sql..")
                .because("the kernel is words everyone speaks, not machinery")
                .check(CODE);
    }

    @Test
    void componentsHaveAtMostSevenCollaborators() {
        classes()
                .that()
                .areMetaAnnotatedWith(Component.class)
                .should(ArchConditions.have(atMostConstructorParameters(7)))
                .because("an eighth collaborator means a second responsibility")
                .check(CODE);
    }

    @Test
    void controllersAreHidden() {
        noClasses()
                .that()
                .areMetaAnnotatedWith(Controller.class)
                .should()
                .bePublic()
                .because("a page is asked for by its address, never by its class")
                .allowEmptyShould(true)
                .check(CODE);
    }

    @Test
    void namesSayWhatThingsAre() {
        noClasses()
                .should()
                .haveNameMatching(".*(Impl|Manager|Helper|Utils?|DAO|Dao|DTO|Dto|Facade|ServiceException)")
                .because("these words stand where a word of the field should")
                .check(CODE);
    }

    @Test
    void nearlyHalfOfTheTypesAreHiddenInTheirPackages() {
        var types = topLevelTypes();
        var hidden = types.stream().filter(type -> !isPublic(type)).count();
        assertThat((double) hidden / types.size())
                .as("%d of %d top types are package-private", hidden, types.size())
                .isGreaterThanOrEqualTo(0.45);
    }

    private static List<JavaClass> topLevelTypes() {
        return CODE.stream()
                .filter(JavaClass::isTopLevelClass)
                .filter(type -> !type.getSimpleName().equals("package-info"))
                .toList();
    }

    private static boolean isPublic(JavaClass type) {
        return type.getModifiers().contains(JavaModifier.PUBLIC);
    }

    private static DescribedPredicate<JavaClass> atMostConstructorParameters(int most) {
        return DescribedPredicate.describe(
                "at most " + most + " constructor parameters",
                type -> type.getConstructors().stream()
                        .allMatch(constructor ->
                                constructor.getRawParameterTypes().size() <= most));
    }
}
