package nl.vliegwiel.leerling.register;

import org.jspecify.annotations.Nullable;

import nl.vliegwiel.web.Page;

/**
 * Two records beside each other, and what stays of each.
 *
 * @param bezwaar why they may not be joined, with what to do; null: they may
 */
public record SamenvoegingPage(Samenvoeging samenvoeging, @Nullable String bezwaar) implements Page {
    @Override
    public String titel() {
        return "Is dit dezelfde leerling?";
    }

    public String url() {
        return "/register/dubbelen/" + samenvoeging.een().sleutel() + "/" + samenvoeging.ander().sleutel();
    }

    public String omgedraaid() {
        return "/register/dubbelen/" + samenvoeging.ander().sleutel() + "/" + samenvoeging.een().sleutel();
    }
}
