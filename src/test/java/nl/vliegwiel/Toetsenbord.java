package nl.vliegwiel;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Somebody without a mouse: goes from field to field with Tab, chooses with arrows and space, and notes at each stop whether the focus can be
 * seen, stands in the window, and comes after the one before it on the page.
 */
public final class Toetsenbord {
    /** More stops than any page has between two fields: a trap. */
    private static final int HOOGSTENS = 90;
    private static final String STOP = """
            text => {
                const e = document.activeElement;
                if (!e || e === document.body) return {naam: '', past: false, keuze: false, ring: true, zicht: true, na: true};
                const naam = ((e.labels && e.labels[0] ? e.labels[0].innerText : '') || e.getAttribute('aria-label')
                    || e.innerText || e.value || e.name || e.tagName).trim().replace(/\\s+/g, ' ');
                const rings = [e, e.nextElementSibling, e.parentElement, e.closest('li'), e.closest('label')]
                    .filter(Boolean).map(x => getComputedStyle(x))
                    .some(s => s.outlineStyle !== 'none' && parseFloat(s.outlineWidth) > 0 || s.boxShadow !== 'none');
                const vak = (e.labels && e.labels[0] || e).getBoundingClientRect();
                const before = window.vorigeStop;
                window.vorigeStop = e;
                return {naam, keuze: e.type === 'radio', past: naam.toLowerCase().startsWith(text.toLowerCase()), ring: rings,
                    zicht: vak.bottom > 0 && vak.top < innerHeight && vak.right > 0 && vak.left < innerWidth,
                    na: !before || !before.isConnected || before === e
                        || Boolean(before.compareDocumentPosition(e) & Node.DOCUMENT_POSITION_FOLLOWING)};
            }""";

    private final Browser.Blad blad;
    private final List<String> mis = new ArrayList<>();
    private boolean choice;

    public Toetsenbord(Browser.Blad blad) {
        this.blad = blad;
    }

    /** What was wrong with the focus on the way. */
    public List<String> mis() {
        return mis;
    }

    /** The first stop of a page is the link past the frame; after it the next stop is in the page itself. */
    public Toetsenbord skip() {
        blad.page().evaluate("window.vorigeStop = null");
        press("Tab");
        if (!at("Naar de inhoud"))
            mis.add(blad.page().url() + ": the first stop is not the skip link");
        press("Enter");
        if (!Boolean.TRUE.equals(blad.page().evaluate("document.activeElement.id === 'inhoud'")))
            mis.add(blad.page().url() + ": the skip link does not lead to the content");
        return this;
    }

    /** Tab until the element whose name begins with this has the focus. */
    public Toetsenbord to(String naam) {
        for (int i = 0; i < HOOGSTENS; i++) {
            press("Tab");
            if (at(naam))
                return this;
        }
        throw new AssertionError("no way by Tab to '" + naam + "' on " + blad.page().url());
    }

    /** In a group of choices, of which the first is called van: the arrows to this one. */
    public Toetsenbord choose(String van, String naam) {
        boolean choice = false;
        for (int i = 0; i < HOOGSTENS && !choice; i++) {
            press("Tab");
            if (at(van))
                choice = this.choice;
        }
        for (int i = 0; i < 12 && !at(naam); i++)
            press("ArrowDown");
        if (!at(naam))
            throw new AssertionError("no way by arrows to '" + naam + "' on " + blad.page().url());
        return press("Space");
    }

    public Toetsenbord press(String key) {
        blad.page().keyboard().press(key);
        return this;
    }

    public Toetsenbord type(String text) {
        blad.page().keyboard().type(text);
        return this;
    }

    public boolean at(String naam) {
        var stop = (Map<?, ?>) blad.page().evaluate(STOP, naam);
        String where = blad.page().url().replaceFirst("https?://[^/]+", "") + ": '" + stop.get("naam") + "' ";
        if (!Boolean.TRUE.equals(stop.get("ring")))
            mis.add(where + "shows no focus");
        if (!Boolean.TRUE.equals(stop.get("zicht")))
            mis.add(where + "has the focus outside the window");
        if (!Boolean.TRUE.equals(stop.get("na")))
            mis.add(where + "comes before the stop before it");
        choice = Boolean.TRUE.equals(stop.get("keuze"));
        return Boolean.TRUE.equals(stop.get("past"));
    }
}
