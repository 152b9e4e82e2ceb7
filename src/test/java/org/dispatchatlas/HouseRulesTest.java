package org.dispatchatlas;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noCodeUnits;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The plan of the house as a test: who may use whom, which library belongs where, and the manners of the code. */
class HouseRulesTest {
    private static final String HOUSE = "org.dispatchatlas";

    private static final List<String> CELLAR = List.of("geo", "time", "source");
    private static final List<String> GROUND = List.of("document", "gazetteer", "borders", "geoparser", "curation");
    private static final List<String> BELOW_ATLAS = join(CELLAR, GROUND);
    private static final List<String> BELOW_DOORS = join(BELOW_ATLAS, List.of("atlas", "lesson", "export"));
    private static final List<String> DOORS = List.of("ui", "api", "cli");

    /** Every room with the rooms it may use; itself and the JDK always. Only the roof sees everybody. */
    private static final Map<String, List<String>> MAY_USE = Map.ofEntries(
            Map.entry("geo", List.of()),
            Map.entry("time", List.of()),
            Map.entry("source", List.of()),
            Map.entry("document", List.of("time", "source")),
            Map.entry("gazetteer", CELLAR),
            Map.entry("borders", CELLAR),
            Map.entry("geoparser", join(CELLAR, List.of("document", "gazetteer", "borders"))),
            Map.entry("curation", join(CELLAR, List.of("document", "gazetteer", "geoparser"))),
            Map.entry("atlas", BELOW_ATLAS),
            Map.entry("export", join(BELOW_ATLAS, List.of("atlas", "lesson"))),
            Map.entry("lesson", join(BELOW_ATLAS, List.of("atlas"))),
            Map.entry("ingest", join(BELOW_ATLAS, List.of("atlas", "lesson"))),
            Map.entry("ui", BELOW_DOORS),
            Map.entry("api", BELOW_DOORS),
            Map.entry("cli", BELOW_DOORS),
            Map.entry("app", join(BELOW_DOORS, join(DOORS, List.of("ingest")))));

    /** Each library with the only rooms that may touch it. */
    private static final Map<String, Map.Entry<List<String>, List<String>>> LIBRARIES = Map.ofEntries(
            Map.entry("Batik", Map.entry(List.of("org.apache.batik.."), List.of("export"))),
            Map.entry("PDFBox", Map.entry(List.of("org.apache.pdfbox..", "de.rototor.pdfbox.."), List.of("export"))),
            Map.entry("JTS", Map.entry(List.of("org.locationtech.."), join(BELOW_DOORS, List.of("ingest")))),
            Map.entry(
                    "GeoTools",
                    Map.entry(List.of("org.geotools..", "org.opengis.."), List.of("geo", "ingest", "export"))),
            Map.entry("GeoPackage", Map.entry(List.of("mil.nga..", "java.sql.."), List.of("export"))),
            Map.entry("Lucene", Map.entry(List.of("org.apache.lucene.."), List.of("ingest"))),
            Map.entry("Jackson", Map.entry(List.of("tools.jackson..", "com.fasterxml.."), List.of("export", "ingest"))),
            Map.entry("Vaadin", Map.entry(List.of("com.vaadin.."), List.of("ui"))),
            Map.entry("picocli", Map.entry(List.of("picocli.."), List.of("cli"))),
            Map.entry("Vector tiles", Map.entry(List.of("io.github.sebasbaumh.."), List.of("export"))),
            Map.entry("Markdown", Map.entry(List.of("org.commonmark.."), List.of("lesson"))),
            Map.entry("QR codes", Map.entry(List.of("io.nayuki.."), List.of("ui", "export"))),
            Map.entry("Bucket4j", Map.entry(List.of("io.github.bucket4j.."), List.of("api"))),
            Map.entry("Spring", Map.entry(List.of("org.springframework.."), List.of("app", "api", "ui"))));

    /** Package or class with the name of a method that tells what time it is. */
    private static final Set<String> CLOCKS =
            Set.of("java.time.now", "java.lang.System.currentTimeMillis", "java.lang.System.nanoTime");

    private static final JavaClasses PROGRAM = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(HOUSE);

    @Test
    void everyClassLivesInARoomOfThePlan() {
        Set<String> rooms = MAY_USE.keySet();
        check(classes().should(new ArchCondition<>("live in one of the rooms " + rooms) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                boolean planned = rooms.contains(roomOf(type));
                events.add(new SimpleConditionEvent(type, planned, type.getName() + " lives in no room of the plan"));
            }
        }));
    }

    @TestFactory
    Stream<DynamicTest> aRoomUsesOnlyWhatThePlanAllows() {
        return MAY_USE.entrySet().stream().sorted(Map.Entry.comparingByKey()).map(entry -> {
            String room = entry.getKey();
            List<String> allowed = join(List.of(room), entry.getValue());
            DescribedPredicate<JavaClass> forbidden = resideInAPackage(HOUSE + "..")
                    .and(not(resideInAnyPackage(packagesOf(allowed))))
                    .as("live in another room than " + allowed);
            return rule(
                    room,
                    noClasses()
                            .that()
                            .resideInAPackage(packageOf(room))
                            .should()
                            .dependOnClassesThat(forbidden));
        });
    }

    @TestFactory
    Stream<DynamicTest> aLibraryIsTouchedOnlyInItsRooms() {
        return LIBRARIES.entrySet().stream().sorted(Map.Entry.comparingByKey()).map(entry -> {
            String[] library = entry.getValue().getKey().toArray(String[]::new);
            List<String> rooms = entry.getValue().getValue();
            return rule(
                    entry.getKey(),
                    noClasses()
                            .that()
                            .resideOutsideOfPackages(packagesOf(rooms))
                            .should()
                            .dependOnClassesThat()
                            .resideInAnyPackage(library));
        });
    }

    @Test
    void roomsFormNoCircle() {
        check(slices().matching(HOUSE + ".(*)..").should().beFreeOfCycles());
    }

    @Test
    void groundAndCellarTouchNoFilesNetworkOrClock() {
        DescribedPredicate<JavaClass> outside = resideInAnyPackage(
                        "java.io..", "java.nio.file..", "java.nio.channels..", "java.net..", "javax.xml..")
                .and(not(describe("Serializable", type -> type.isEquivalentTo(Serializable.class))))
                .or(describe("a clock", type -> type.isEquivalentTo(java.time.Clock.class)))
                .as("reach files, network or clock");
        check(noClasses()
                .that()
                .resideInAnyPackage(packagesOf(BELOW_ATLAS))
                .should()
                .dependOnClassesThat(outside));
        check(noClasses().that().resideInAnyPackage(packagesOf(BELOW_ATLAS)).should(readTheClock()));
    }

    @Test
    void geometryFactoriesAreMadeOnlyInGeo() {
        check(noClasses()
                .that()
                .resideOutsideOfPackage(packageOf("geo"))
                .should()
                .callConstructorWhere(describe(
                        "of a GeometryFactory",
                        call -> call.getTargetOwner().getName().equals("org.locationtech.jts.geom.GeometryFactory"))));
    }

    @Test
    void publicTypesOfTheGroundAreRecordsEnumsInterfacesOrFinal() {
        check(classes()
                .that()
                .resideInAnyPackage(packagesOf(join(BELOW_ATLAS, List.of("atlas"))))
                .and()
                .arePublic()
                .and(not(describe("package-info", type -> type.getSimpleName().equals("package-info"))))
                .should(new ArchCondition<>("be records, enums, interfaces or final") {
                    @Override
                    public void check(JavaClass type, ConditionEvents events) {
                        boolean closed = type.isRecord()
                                || type.isEnum()
                                || type.isInterface()
                                || type.getModifiers().contains(JavaModifier.FINAL);
                        events.add(new SimpleConditionEvent(type, closed, type.getName() + " is open"));
                    }
                }));
    }

    @Test
    void everyPackageIsNullMarked() {
        for (String name : packageNames()) {
            assertThat(PROGRAM.getPackage(name).isAnnotatedWith(NullMarked.class))
                    .as("%s has a @NullMarked package-info", name)
                    .isTrue();
        }
    }

    @Test
    void everyRoomSaysInOneParagraphWhatItIsFor() throws IOException {
        for (String name : packageNames()) {
            Path info = Path.of("src/main/java", name.replace('.', '/'), "package-info.java");
            assertThat(info).exists();
            String comment = Files.readString(info).split("\\*/", 2)[0];
            assertThat(comment).as(info.toString()).startsWith("/**").doesNotContain("<p>");
            assertThat(comment.split("\\s+").length).as("words in " + info).isGreaterThan(8);
        }
    }

    @Test
    void viewsArePackagePrivate() {
        check(classes()
                .that()
                .resideInAPackage(packageOf("ui"))
                .and()
                .haveSimpleNameEndingWith("View")
                .should()
                .bePackagePrivate());
        check(classes()
                .that()
                .areAnnotatedWith("com.vaadin.flow.router.Route")
                .should()
                .bePackagePrivate());
    }

    @Test
    void nothingDeclaresThrowsException() {
        // Bridge methods of a Callable declare it, though nobody wrote it.
        var written = noCodeUnits().that().doNotHaveModifier(JavaModifier.SYNTHETIC);
        check(written.should().declareThrowableOfType(Exception.class));
        check(written.should().declareThrowableOfType(Throwable.class));
    }

    @Test
    void nothingIsInjectedIntoFields() {
        check(fields().should(new ArchCondition<>("not be filled by injection") {
            @Override
            public void check(com.tngtech.archunit.core.domain.JavaField field, ConditionEvents events) {
                boolean injected = Stream.of(
                                "org.springframework.beans.factory.annotation.Autowired",
                                "org.springframework.beans.factory.annotation.Value",
                                "jakarta.inject.Inject",
                                "jakarta.annotation.Resource")
                        .anyMatch(field::isAnnotatedWith);
                events.add(new SimpleConditionEvent(field, !injected, field.getFullName() + " is injected"));
            }
        }));
        check(methods()
                .that()
                .haveNameStartingWith("set")
                .should()
                .notBeAnnotatedWith("org.springframework.beans.factory.annotation.Autowired"));
    }

    @Test
    void onlyTheCommandLinePrints() {
        DescribedPredicate<JavaAccess<?>> printing = describe("print", access -> {
            String owner = access.getTargetOwner().getName();
            boolean stream = owner.equals("java.lang.System")
                    && Set.of("out", "err", "in").contains(access.getName());
            return stream || access.getName().equals("printStackTrace");
        });
        check(noClasses()
                .that()
                .resideOutsideOfPackage(packageOf("cli"))
                .should()
                .accessTargetWhere(printing));
    }

    @Test
    void noPackageOrClassIsADrawerForEverything() {
        check(noClasses().should().haveNameMatching("(?i).*\\b(utils?|commons?|helpers?)\\b.*"));
        check(noClasses().should().haveNameMatching(".*(Utils?|Helpers?|Common)(\\$.*)?"));
    }

    @Test
    void noSourceFileIsLongerThan400Lines() {
        List<String> tooLong = new ArrayList<>();
        for (Path folder : List.of(Path.of("src"), Path.of("frontend"))) {
            sourcesIn(folder)
                    .filter(file -> linesOf(file) > 400)
                    .forEach(file -> tooLong.add(file + " has " + linesOf(file) + " lines"));
        }
        assertThat(tooLong).isEmpty();
    }

    private static ArchCondition<JavaClass> readTheClock() {
        return new ArchCondition<>("read the clock") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                type.getMethodCallsFromSelf().stream()
                        .filter(call -> CLOCKS.contains(call.getTargetOwner().getPackageName() + "." + call.getName())
                                || CLOCKS.contains(call.getTargetOwner().getName() + "." + call.getName()))
                        .forEach(call -> events.add(SimpleConditionEvent.satisfied(call, call.getDescription())));
            }
        };
    }

    private static Set<String> packageNames() {
        return PROGRAM.stream().map(JavaClass::getPackageName).collect(java.util.stream.Collectors.toSet());
    }

    private static Stream<Path> sourcesIn(Path folder) {
        if (!Files.isDirectory(folder)) {
            return Stream.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files
                    .filter(file -> file.toString().matches(".*\\.(java|ts|tsx|css)"))
                    .filter(file -> !file.toString().matches(".*/(generated|node_modules)/.*"))
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long linesOf(Path file) {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static DynamicTest rule(String name, ArchRule rule) {
        return DynamicTest.dynamicTest(name, () -> check(rule));
    }

    /** A room that is still empty breaks no rule. */
    private static void check(ArchRule rule) {
        rule.allowEmptyShould(true).check(PROGRAM);
    }

    private static String roomOf(JavaClass type) {
        String rest = type.getPackageName().replaceFirst("^" + HOUSE + "\\.?", "");
        return rest.split("\\.", 2)[0];
    }

    private static String packageOf(String room) {
        return HOUSE + "." + room + "..";
    }

    private static String[] packagesOf(List<String> rooms) {
        return rooms.stream().map(HouseRulesTest::packageOf).toArray(String[]::new);
    }

    private static List<String> join(List<String> some, List<String> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }
}
