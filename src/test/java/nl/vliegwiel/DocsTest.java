package nl.vliegwiel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

/** The documents say what is there, and the code speaks the words of the glossary. */
class DocsTest {
    private static final Path BEGRIPPEN = Path.of("kennis/begrippen.md");
    private static final Path MIGRATIONS = Path.of("src/main/resources/db/migration");
    /** Kinds of file and other words of the machine: English, see STYLE.md. */
    private static final Set<String> MACHINE = Set.of("page", "row", "part", "form", "controller", "import", "export",
            "schedule",
            "file", "filter", "run", "engine", "converter", "item", "table", "tables", "templates", "read", "reader",
            "ahead",
            "draft", "csv", "record", "client", "json", "xlsx", "vliegwiel");
    /** Small words and participles that may stand in a name beside a glossary word. */
    private static final Set<String> SMALL = Set.of("geen", "niet", "gevonden", "intussen", "gewijzigd", "geweigerd",
            "ingebed", "ingetrokken", "gegeven",
            "mijn", "nieuw", "van", "duo", "afgerond", "nederlands", "vangnet", "inlezen", "inloggen", "tekst",
            "voorbij");

    @Test
    void every_class_of_a_module_is_named_in_words_of_the_glossary() {
        var words = glossary();
        var wrong = new TreeSet<String>();
        for (var file : Broncode.files(".java", Broncode.MODULES)) {
            var name = file.getFileName().toString().replace(".java", "");
            if (name.equals("package-info") || file.startsWith(Broncode.MODULES.resolve("monitor")))
                continue;
            var parts = Stream.of(name.split("(?<=[a-z])(?=[A-Z])")).map(p -> p.toLowerCase(Locale.ROOT))
                    .filter(p -> !MACHINE.contains(p) && !SMALL.contains(p)).toList();
            if (!words.contains(String.join("", parts)) && !words.containsAll(parts))
                wrong.add(Broncode.MODULES.relativize(file) + ": "
                        + parts.stream().filter(p -> !words.contains(p)).toList());
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void every_table_is_named_in_a_word_of_the_glossary() {
        var words = glossary();
        var table = Pattern.compile("(?i)create (?:unlogged )?table ([a-z]+)\\.([a-z_]+)");
        for (var file : Broncode.files(".sql", MIGRATIONS))
            table.matcher(Broncode.read(file)).results()
                    .forEach(m -> assertThat(words).as(m.group(1)).contains(m.group(2).replace("_", "")));
    }

    @Test
    void the_glossary_has_five_filled_columns_and_says_nothing_twice() {
        var rows = rows();
        assertThat(rows).hasSizeGreaterThan(100).allSatisfy(r -> assertThat(r).hasSize(5).noneMatch(String::isBlank));
        assertThat(rows.stream().map(List::getFirst)).doesNotHaveDuplicates();
        assertThat(rows).allSatisfy(r -> assertThat(r.get(3)).endsWith("."));
    }

    @Test
    void links_between_documents_resolve() {
        var link = Pattern.compile("]\\((?!https?:|mailto:|#)([^)#\\s]+)(?:#[^)]*)?\\)");
        var broken = new ArrayList<String>();
        for (var file : documents()) {
            var folder = file.toAbsolutePath().getParent();
            link.matcher(Broncode.read(file)).results().filter(m -> Files.notExists(folder.resolve(m.group(1))))
                    .forEach(m -> broken.add(file + " -> " + m.group(1)));
        }
        assertThat(broken).isEmpty();
    }

    @Test
    void paths_that_documents_name_exist() {
        var path = Pattern.compile("`((?:bin|kennis|docs|demo|src|frontend|bench|\\.ci)/[A-Za-z0-9_./-]+)`");
        var broken = new ArrayList<String>();
        for (var file : documents())
            if (!file.startsWith("docs/decisions"))
                path.matcher(Broncode.read(file)).results().filter(m -> Files.notExists(Path.of(m.group(1))))
                        .forEach(m -> broken.add(file + " names " + m.group(1)));
        assertThat(broken).isEmpty();
    }

    @Test
    void the_readme_has_exactly_two_set_up_commands() {
        var commands = new ArrayList<String>();
        Pattern.compile("(?s)```sh\n(.*?)```").matcher(Broncode.read(Path.of("README.md"))).results()
                .forEach(m -> m.group(1).lines().map(l -> l.replaceAll("\\s*#.*", "")).filter(l -> !l.isBlank())
                        .forEach(commands::add));
        assertThat(commands).containsExactly("bin/dev", "bin/check");
    }

    @Test
    void the_architecture_names_every_module() {
        var text = Broncode.read(Path.of("ARCHITECTURE.md"));
        assertThat(Broncode.modules()).allSatisfy(m -> assertThat(text).contains("| `" + m + "` |"));
    }

    @Test
    void nothing_is_left_to_do_in_the_text() {
        var note = Pattern.compile("\\b(TO" + "DO|FIX" + "ME|XX" + "X)\\b");
        var files = new ArrayList<>(documents());
        files.addAll(Broncode.files(".java", Path.of("src")));
        files.addAll(Broncode.files(".jte", Path.of("src")));
        files.addAll(Broncode.files(".sql", Path.of("src")));
        assertThat(files).filteredOn(f -> note.matcher(Broncode.read(f)).find()).isEmpty();
    }

    @Test
    void every_decision_says_its_context_decision_and_consequences() {
        for (var file : Broncode.files(".md", Path.of("docs/decisions")))
            if (!file.endsWith("README.md"))
                assertThat(Broncode.read(file)).as(file.toString()).contains("## Context", "## Decision",
                        "## Consequences");
    }

    private static List<Path> documents() {
        var files = new ArrayList<Path>();
        try (var root = Files.list(Path.of(""))) {
            root.filter(f -> f.toString().endsWith(".md")).forEach(files::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        files.addAll(Broncode.files(".md", Path.of("docs"), Path.of("kennis"), Path.of("demo"), Path.of("bench")));
        return files;
    }

    private static List<List<String>> rows() {
        return Broncode.read(BEGRIPPEN).lines().filter(l -> l.startsWith("| ") && !l.startsWith("| Enkelvoud"))
                .map(l -> Stream.of(l.substring(1).split("\\|")).map(String::strip).toList()).toList();
    }

    /** Singular and plural of every word, lower case, without spaces and signs. */
    private static Set<String> glossary() {
        var words = new TreeSet<String>();
        for (var row : rows())
            for (var word : row.subList(0, 2))
                words.add(word.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", ""));
        return words;
    }
}
