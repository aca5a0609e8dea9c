package nl.vliegwiel.businesscase.studie;

import java.util.List;

import org.jspecify.annotations.Nullable;

import nl.vliegwiel.web.Fouten;
import nl.vliegwiel.web.Page;

/** All studies with what their newest version says, and the ways to begin one. */
public record StudiesPage(List<Rij> rijen, String naam, Fouten fouten, boolean magBewerken) implements Page {

    /** One study; saldo null while nothing was computed. Never a balance without its margin and what is not in euros. */
    public record Rij(String naam, String url, String stand, boolean concept, String wanneer, @Nullable String oordeel,
            @Nullable String saldo, @Nullable String marge, int nietInEuro, boolean fictief, String vraag) {
    }

    @Override
    public String titel() {
        return "Kosten en baten";
    }
}
