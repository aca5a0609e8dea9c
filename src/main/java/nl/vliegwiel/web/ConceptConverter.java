package nl.vliegwiel.web;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.springframework.stereotype.Component;

/** Puts what the reader typed before back in the forms of a page, and says so above each. */
@Component
class ConceptConverter {
    private static final String MERK = "data-concept";

    private final Concepten concepten;
    private final Templates templates;
    private final Clock clock;

    ConceptConverter(Concepten concepten, Templates templates, Clock clock) {
        this.concepten = concepten;
        this.templates = templates;
        this.clock = clock;
    }

    /** The same page, and with drafts where there are any. Only asked for a reader who has one. */
    byte[] filled(byte[] html, Schil schil) {
        String tekst = new String(html, StandardCharsets.UTF_8);
        if (!tekst.contains(MERK))
            return html;
        var bewaard = new HashMap<String, Concept>();
        concepten.list().forEach(c -> bewaard.put(key(c.formulier(), Objects.toString(c.casusId(), "")), c));
        var page = Jsoup.parse(tekst);
        page.outputSettings().prettyPrint(false);
        boolean gevuld = false;
        for (var merk : page.select("input[" + MERK + "]")) {
            var form = merk.closest("form");
            var concept = form == null ? null : bewaard.get(key(merk.val(), casus(form)));
            if (form == null || concept == null || isAboutAnother(form, concept))
                continue;
            fill(form, concept);
            form.before(bar(concept, schil));
            unfold(form);
            gevuld = true;
        }
        return gevuld ? page.outerHtml().getBytes(StandardCharsets.UTF_8) : html;
    }

    private static String key(String formulier, String casus) {
        return formulier + " " + casus;
    }

    private static String casus(Element form) {
        var veld = form.selectFirst("input[name=_casus]");
        return veld == null ? "" : veld.val();
    }

    private String bar(Concept concept, Schil schil) {
        var params = new HashMap<String, Object>();
        params.put("schil", schil);
        params.put("formulier", concept.formulier());
        params.put("zin", concept.zin(OffsetDateTime.now(clock)));
        if (concept.casusId() != null)
            params.put("casus", concept.casusId());
        return templates.render("web/Conceptbalk.jte", params);
    }

    /** What it is folded in, opens; the menu and other folds stay as they are. */
    private static void unfold(Element in) {
        in.parents().stream().filter(p -> p.normalName().equals("details")).forEach(p -> p.attr("open", ""));
    }

    /** What the form does not ask but says, such as of whom it is, was something else in the draft. */
    private static boolean isAboutAnother(Element form, Concept concept) {
        return form.select("input[type=hidden]").stream()
                .filter(v -> !v.attr("name").startsWith("_") && !v.hasAttr("data-merk"))
                .anyMatch(v -> !concept.alle(v.attr("name")).contains(v.val()));
    }

    private static void fill(Element form, Concept concept) {
        var seen = new HashMap<String, Integer>();
        for (var veld : form.select("input[name], textarea[name], select[name]")) {
            String naam = veld.attr("name");
            boolean mee = Concepten.MEE.contains(naam) || veld.hasAttr("data-merk");
            if (!mee && (naam.startsWith("_") || veld.attr("type").equals("hidden")))
                continue;
            if (fill(veld, naam, concept, seen))
                unfold(veld);
        }
    }

    /** @return whether there is something in it now */
    private static boolean fill(Element veld, String naam, Concept concept, Map<String, Integer> seen) {
        var alle = concept.alle(naam);
        switch (veld.normalName().equals("input") ? veld.attr("type") : veld.normalName()) {
            case "checkbox", "radio" -> {
                boolean gekozen = alle.contains(veld.val());
                veld.attr("checked", gekozen);
                return gekozen && veld.attr("type").equals("checkbox");
            }
            case "select" -> {
                if (!alle.isEmpty())
                    veld.select("option").forEach(o -> o.attr("selected", alle.contains(o.val())));
                return false;
            }
            case "file", "submit", "button", "password" -> {
                return false;
            }
            default -> {
                int plek = seen.merge(naam, 1, Integer::sum) - 1;
                if (plek >= alle.size())
                    return false;
                veld.val(alle.get(plek));
                return !alle.get(plek).isBlank() && !veld.attr("type").equals("hidden");
            }
        }
    }
}
