package nl.vliegwiel;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

import nl.vliegwiel.toegang.Kennis;
import nl.vliegwiel.toegang.Onderdeel;

/** The promises of ARCHITECTURE.md and STYLE.md that can be read from the code. */
class ArchitectureTest {
    private static final Set<String> WORK = Set.of("leerling", "toestemming", "ondersteuning", "verzuim", "levering",
            "jeugdhulp", "verwijzing", "overleg", "beleidsinformatie");
    private static final Set<String> MEASURE = Set.of("monitor", "leren", "ervaring", "businesscase",
            "bekostiging", "sturing");
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .withImportOption(l -> !l.contains("/vliegwiel/jte/")).importPackages("nl.vliegwiel");

    @Test
    void modules_use_only_the_modules_they_declare() {
        ApplicationModules.of(Vliegwiel.class, JavaClass.Predicates.resideInAPackage("nl.vliegwiel.jte..")).verify();
    }

    @Test
    void templates_use_only_the_modules_they_declare() {
        var use = Pattern.compile("nl\\.vliegwiel\\.([a-z]+)\\.|@template\\.([a-z]+)\\.");
        var wrong = new ArrayList<String>();
        for (var template : Broncode.files(".jte", Broncode.MODULES)) {
            var allowed = Broncode.allowed(Broncode.module(template));
            use.matcher(Broncode.read(template)).results()
                    .map(m -> m.group(1) != null ? m.group(1) : m.group(2))
                    .filter(m -> !allowed.contains(m)).forEach(m -> wrong.add(template + " uses " + m));
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void work_and_measure_do_not_know_each_other() {
        noClasses().that().resideInAnyPackage(packages(MEASURE)).should().dependOnClassesThat()
                .resideInAnyPackage(packages(WORK)).check(CLASSES);
        noClasses().that().resideInAnyPackage(packages(WORK)).should().dependOnClassesThat()
                .resideInAnyPackage(packages(MEASURE)).check(CLASSES);
        for (var module : MEASURE)
            assertThat(Broncode.allowed(module)).as(module).doesNotContainAnyElementsOf(WORK);
        for (var module : WORK)
            assertThat(Broncode.allowed(module)).as(module).doesNotContainAnyElementsOf(MEASURE);
    }

    @Test
    void sql_names_only_the_schemas_of_modules_that_are_allowed() {
        var modules = Broncode.modules();
        var sql = Pattern.compile("(?is)\\b(select|insert|update|delete|merge|copy|truncate)\\b");
        var name = Pattern.compile("(?<![.\\w/'-])(" + String.join("|", modules) + ")\\.[a-z_]+");
        var texts = new ArrayList<>(Broncode.strings(Broncode.MAIN));
        for (var file : Broncode.files(".sql", Broncode.MODULES))
            texts.add(new Broncode.Tekst(file, Broncode.read(file)));
        var wrong = new TreeSet<String>();
        for (var text : texts) {
            var module = Broncode.module(text.bestand());
            if (module.isEmpty() || !sql.matcher(text.inhoud()).find())
                continue;
            var allowed = Broncode.allowed(module);
            name.matcher(text.inhoud()).results().filter(m -> !allowed.contains(m.group(1)))
                    .forEach(m -> wrong.add(text.bestand() + " names " + m.group()));
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void every_package_says_in_one_sentence_what_it_is_and_is_null_marked() {
        var packages = new TreeSet<Path>();
        Broncode.files(".java", Broncode.MAIN).forEach(f -> packages.add(f.getParent()));
        for (var folder : packages) {
            var info = folder.resolve("package-info.java");
            assertThat(info).exists();
            assertThat(Broncode.read(info)).as(info.toString()).contains("NullMarked")
                    .containsPattern("/\\*\\*[^*]{15,}\\.\\s*\\*/");
        }
    }

    @Test
    void no_class_has_a_name_that_says_nothing() {
        var empty = Pattern.compile(".*(Service|Impl|Dto|DTO|Mapper|Manager|Helper|Utils?)");
        assertThat(CLASSES.stream().map(JavaClass::getSimpleName).filter(n -> empty.matcher(n).matches())).isEmpty();
    }

    @Test
    void time_and_chance_come_from_outside() {
        var wrong = new TreeSet<String>();
        for (var type : CLASSES) {
            for (var call : type.getMethodCallsFromSelf()) {
                var owner = call.getTargetOwner().getName();
                var parameters = call.getTarget().getRawParameterTypes();
                boolean clock = owner.startsWith("java.time.") && call.getName().equals("now")
                        && (parameters.isEmpty() || !parameters.get(0).getName().equals("java.time.Clock"));
                boolean millis = owner.equals("java.lang.System") && call.getName().equals("currentTimeMillis");
                boolean chance = owner.equals("java.lang.Math") && call.getName().equals("random")
                        || owner.equals("java.util.concurrent.ThreadLocalRandom");
                if (clock || millis || chance)
                    wrong.add(call.getDescription());
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void every_controller_names_a_thing_of_rollen_csv() {
        var things = new TreeSet<>(Set.of(Onderdeel.OPENBAAR));
        Kennis.rows("rollen.csv").forEach(r -> things.add(r.get("onderdeel")));
        var wrong = new ArrayList<String>();
        for (var type : CLASSES) {
            if (!type.isMetaAnnotatedWith(Controller.class))
                continue;
            for (var method : type.getAllMethods())
                if (method.isMetaAnnotatedWith(RequestMapping.class) && !things.contains(thing(type, method)))
                    wrong.add(method.getFullName() + ": " + thing(type, method));
        }
        assertThat(wrong).isEmpty();
    }

    private static String thing(JavaClass type, JavaMethod method) {
        return method.tryGetAnnotationOfType(Onderdeel.class).or(() -> type.tryGetAnnotationOfType(Onderdeel.class))
                .map(Onderdeel::value).orElse("none");
    }

    @Test
    void templates_hold_no_inline_script_or_style() {
        var inline = Pattern.compile("\\sstyle=|\\son[a-z]+=|hx-on|<style|<script(?![^>]*\\ssrc=)|javascript:");
        var wrong = new ArrayList<String>();
        for (var template : Broncode.files(".jte", Broncode.MODULES))
            inline.matcher(Broncode.read(template)).results().forEach(m -> wrong.add(template + ": " + m.group()));
        assertThat(wrong).isEmpty();
    }

    @Test
    void files_and_methods_stay_within_their_budget() {
        var wrong = new TreeSet<String>();
        longer(".java", 300, wrong, Broncode.MAIN, Broncode.TEST);
        longer(".jte", 150, wrong, Broncode.MAIN);
        longer(".sql", 100, wrong, Broncode.MAIN);
        Broncode.methods(Broncode.MAIN, Broncode.TEST).stream().filter(m -> m.regels() > 40)
                .forEach(m -> wrong.add(m.bestand() + ": " + m.naam() + " has " + m.regels() + " lines"));
        Broncode.strings(Broncode.MAIN).stream().filter(t -> t.inhoud().lines().count() > 25)
                .forEach(t -> wrong.add(t.bestand() + ": a text of " + t.inhoud().lines().count() + " lines"));
        assertThat(wrong).isEmpty();
    }

    private static void longer(String ending, int budget, Set<String> wrong, Path... folders) {
        for (var file : Broncode.files(ending, folders)) {
            long lines = Broncode.read(file).lines().count();
            if (lines > budget)
                wrong.add(file + " has " + lines + " lines");
        }
    }

    @Test
    void tests_are_sentences_and_use_no_mocks() {
        assertThat(Broncode.methods(Broncode.TEST)).filteredOn(Broncode.Methode::test)
                .filteredOn(m -> !m.naam().matches("[a-z][a-z0-9]*(_[a-z0-9]+)+")).isEmpty();
        assertThat(Broncode.files(".java", Broncode.TEST))
                .filteredOn(f -> Broncode.read(f).contains("import org.mock" + "ito.")).isEmpty();
    }

    private static String[] packages(Set<String> modules) {
        return modules.stream().map(m -> "nl.vliegwiel." + m + "..").toArray(String[]::new);
    }
}
