package nl.vliegwiel;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import javax.tools.ToolProvider;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;

/** The source of this project, read by the compiler's own parser: what a test asks of the text of the code. */
final class Broncode {
    static final Path MAIN = Path.of("src/main/java");
    static final Path TEST = Path.of("src/test/java");
    static final Path MODULES = MAIN.resolve("nl/vliegwiel");

    private Broncode() {
    }

    /** A method: where it stands, its name, how many lines from its first annotation to its closing brace. */
    record Methode(Path bestand, String naam, long regels, boolean test) {
    }

    /** A string in the code: where it stands and what it says. */
    record Tekst(Path bestand, String inhoud) {
    }

    /** All files under these folders whose name ends so, sorted; a folder that is not there has none. */
    static List<Path> files(String ending, Path... folders) {
        var files = new TreeSet<Path>();
        for (var folder : folders) {
            if (Files.notExists(folder))
                continue;
            try (var walk = Files.walk(folder)) {
                walk.filter(p -> Files.isRegularFile(p) && p.toString().endsWith(ending)
                        && !p.toString().contains("node_modules")).forEach(files::add);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return List.copyOf(files);
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Names of the modules: the folders beside the application class that hold a package-info. */
    static Set<String> modules() {
        try (var folders = Files.list(MODULES)) {
            var names = new TreeSet<String>();
            folders.filter(f -> Files.exists(f.resolve("package-info.java")))
                    .forEach(f -> names.add(f.getFileName().toString()));
            return names;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The module a file of src/main/java belongs to; empty for the application class itself. */
    static String module(Path file) {
        var deel = MODULES.relativize(file);
        return deel.getNameCount() > 1 ? deel.getName(0).toString() : "";
    }

    /** Itself and what its package-info allows. */
    static Set<String> allowed(String module) {
        var allowed = new TreeSet<>(Set.of(module));
        var lijst = Pattern.compile("allowedDependencies\\s*=\\s*(\\{[^}]*}|\"[^\"]*\")")
                .matcher(read(MODULES.resolve(module).resolve("package-info.java")));
        if (lijst.find()) {
            var naam = Pattern.compile("\"([a-z]+)").matcher(lijst.group(1));
            while (naam.find())
                allowed.add(naam.group(1));
        }
        return allowed;
    }

    static List<Methode> methods(Path... folders) {
        var methods = new ArrayList<Methode>();
        parse(files(".java", folders), (file, unit, positions) -> new TreeScanner<Void, Void>() {
            @Override
            public Void visitMethod(MethodTree method, Void nothing) {
                long van = unit.getLineMap().getLineNumber(positions.getStartPosition(unit, method));
                long tot = unit.getLineMap().getLineNumber(positions.getEndPosition(unit, method));
                boolean test = method.getModifiers().getAnnotations().stream()
                        .anyMatch(a -> a.getAnnotationType().toString().matches("Test|ParameterizedTest|Property"));
                methods.add(new Methode(file, method.getName().toString(), tot - van + 1, test));
                return super.visitMethod(method, nothing);
            }
        });
        return methods;
    }

    static List<Tekst> strings(Path... folders) {
        var strings = new ArrayList<Tekst>();
        parse(files(".java", folders), (file, unit, positions) -> new TreeScanner<Void, Void>() {
            @Override
            public Void visitLiteral(LiteralTree literal, Void nothing) {
                if (literal.getKind() == Tree.Kind.STRING_LITERAL)
                    strings.add(new Tekst(file, (String) literal.getValue()));
                return null;
            }
        });
        return strings;
    }

    private interface Visitor {
        TreeScanner<Void, Void> of(Path file, CompilationUnitTree unit, SourcePositions positions);
    }

    private static void parse(List<Path> files, Visitor visitor) {
        var compiler = ToolProvider.getSystemJavaCompiler();
        try (var manager = compiler.getStandardFileManager(null, null, null)) {
            var task = (JavacTask) compiler.getTask(null, manager, d -> {
            }, List.of("-proc:none"), null, manager.getJavaFileObjectsFromPaths(files));
            var positions = Trees.instance(task).getSourcePositions();
            for (var unit : task.parse())
                visitor.of(Path.of("").toAbsolutePath().relativize(Path.of(unit.getSourceFile().toUri())), unit,
                        positions).scan(unit, null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
