package nl.vliegwiel.web;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

import gg.jte.CodeResolver;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import gg.jte.output.Utf8ByteOutput;
import gg.jte.resolve.DirectoryCodeResolver;

/** The template engine: compiled with the code, or, with {@code vliegwiel.ontwikkeling}, read from the source on each change. */
@Component
class Templates {
    private static final String ROOT = "nl.vliegwiel.";
    private static final String COMPILED = "nl.vliegwiel.jte";
    private static final Path SOURCE = Path.of("src", "main", "java", "nl", "vliegwiel");

    private final TemplateEngine engine;

    Templates(@Value("${vliegwiel.ontwikkeling:false}") boolean ontwikkeling) {
        this.engine = ontwikkeling && SOURCE.toFile().isDirectory() ? reloading() : compiled();
    }

    static TemplateEngine compiled() {
        return TemplateEngine.createPrecompiled(null, ContentType.Html, Templates.class.getClassLoader(), COMPILED);
    }

    private static TemplateEngine reloading() {
        CodeResolver source = new DirectoryCodeResolver(SOURCE);
        var engine = TemplateEngine.create(source, Path.of("target", "jte-ontwikkeling"), ContentType.Html,
                Templates.class.getClassLoader());
        engine.setBinaryStaticContent(true);
        return engine;
    }

    /** The HTML of a {@link Page} or {@link Part}. Throws when there is no template beside its record. */
    Utf8ByteOutput render(Object record, Schil schil) {
        var params = new HashMap<String, Object>();
        params.put("page", record);
        params.put("schil", schil);
        if (record instanceof Part)
            params.put("part", record);
        var output = new Utf8ByteOutput();
        engine.render(name(record.getClass()), params, output);
        return output;
    }

    /** The HTML of a piece that belongs to no record. */
    String render(String template, Map<String, Object> params) {
        var output = new StringOutput();
        engine.render(template, params, output);
        return output.toString();
    }

    /** {@code nl.vliegwiel.ondersteuning.CasusPage} is drawn by {@code ondersteuning/CasusPage.jte}. */
    static String name(Class<?> type) {
        if (!type.getName().startsWith(ROOT))
            throw new IllegalArgumentException(type + " staat niet onder " + ROOT);
        return type.getName().substring(ROOT.length()).replace('.', '/') + ".jte";
    }
}
