package nl.vliegwiel.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

import nl.vliegwiel.toegang.Acteur;
import nl.vliegwiel.toegang.Databankstoring;
import nl.vliegwiel.toegang.Lezer;
import nl.vliegwiel.toegang.Rollen;
import nl.vliegwiel.toegang.Schakelaars;

/** Makes the frame of this request: who is signed in, their menu, the banner that waits. */
@Component
class Schillen {
    private static final Logger LOG = LoggerFactory.getLogger(Schillen.class);

    private record Stand(String regio, boolean fictief, boolean sneltoetsen, boolean concepten, String taal) {
        static final Stand ONBEKEND = new Stand("", false, true, false, "nl");
    }

    /** What the database adds to the frame. */
    private record Vulling(Stand stand, Map<String, Integer> aantallen, @Nullable Melding melding) {
        static final Vulling GEEN = new Vulling(Stand.ONBEKEND, Map.of(), null);
    }

    private final JdbcClient db;
    private final TransactionTemplate transaction;
    private final Rollen rollen;
    private final Menu menu;
    private final Meldingen meldingen;
    private final Bestanden bestanden;
    private final ObjectProvider<Menuteller> tellers;
    private final ObjectProvider<Zoekvak> zoekvakken;
    private final Schakelaars schakelaars;

    Schillen(JdbcClient db, PlatformTransactionManager transactions, Rollen rollen, Menu menu, Meldingen meldingen,
            Bestanden bestanden, ObjectProvider<Menuteller> tellers, ObjectProvider<Zoekvak> zoekvakken,
            Schakelaars schakelaars) {
        this.db = db;
        this.transaction = new TransactionTemplate(transactions);
        this.rollen = rollen;
        this.menu = menu;
        this.meldingen = meldingen;
        this.bestanden = bestanden;
        this.tellers = tellers;
        this.zoekvakken = zoekvakken;
        this.schakelaars = schakelaars;
    }

    /** The frame of the request of this thread; a piece of a page (not {@code whole}) gets it without menu and banner. */
    Schil now(boolean whole) {
        var request = ((ServletRequestAttributes) RequestContextHolder.currentRequestAttributes()).getRequest();
        Lezer lezer = Acteur.nu().orElse(null) instanceof Acteur.Mens mens ? mens.lezer() : null;
        String pad = Storingen.path(request);
        String rol = lezer == null ? "" : lezer.rol();
        var vulling = filled(rol, whole, request);
        List<MenuItem> items = whole ? menu.items(rol, pad, vulling.aantallen()) : List.of();
        var stand = vulling.stand();
        var uit = schakelaars.uit();
        var csrf = (CsrfToken) request.getAttribute(CsrfToken.class.getName());
        return new Schil(lezer == null ? "" : lezer.naam(), rol.isEmpty() ? "" : rollen.naam(rol),
                lezer == null ? "" : Nederlands.initialen(lezer.naam()), lezer == null ? 0 : lezer.rollen().size(),
                stand.regio(), stand.fictief(), items, csrf == null ? "_csrf" : csrf.getParameterName(),
                csrf == null ? "" : csrf.getToken(), zoekvak(rol), vulling.melding(), pad, stand.sneltoetsen(),
                stand.concepten(),
                Vertaling.in(uit.contains("talen") ? "nl" : stand.taal()), uit, lezer != null && lezer.kijkt(),
                bestanden.adressen());
    }

    /** In one transaction, and without the numbers of the menu when one of these fails: they are never worth losing the page. */
    private Vulling filled(String rol, boolean whole, HttpServletRequest request) {
        try {
            return Objects.requireNonNull(transaction.execute(t -> new Vulling(stand(),
                    whole ? counts(rol) : Map.of(), whole && !rol.isEmpty() ? meldingen.taken(request) : null)));
        } catch (CannotCreateTransactionException e) {
            LOG.warn("schil zonder databank: {}", e.getClass().getSimpleName());
            return Vulling.GEEN; // asking again would only make the reader wait longer
        } catch (DataAccessException | TransactionException e) {
            LOG.warn("schil zonder tellers: {}", e.getClass().getSimpleName());
        }
        if (Databankstoring.isNoticed(request))
            return Vulling.GEEN;
        try {
            return new Vulling(Objects.requireNonNull(transaction.execute(t -> stand())), Map.of(), null);
        } catch (DataAccessException | TransactionException e) {
            LOG.warn("schil zonder databank: {}", e.getClass().getSimpleName());
            return Vulling.GEEN;
        }
    }

    private Stand stand() {
        return db.sql("""
                select i.regio, i.fictief, coalesce(a.sneltoetsen, true) as sneltoetsen,
                       exists (select from web.concept) as concepten, coalesce(a.taal, 'nl') as taal
                from toegang.installatie i left join toegang.account a on a.id = toegang.lezer()""")
                .query(Stand.class).single();
    }

    private Map<String, Integer> counts(String rol) {
        var aantallen = new HashMap<String, Integer>();
        if (rol.isEmpty())
            return aantallen;
        for (var item : menu.items(rol, "", Map.of()))
            tellers.stream().filter(t -> t.url().equals(item.url()))
                    .forEach(t -> aantallen.put(t.url(), t.aantal()));
        return aantallen;
    }

    private @Nullable Zoekvak zoekvak(String rol) {
        if (menu.items(rol, "", Map.of()).size() < 2)
            return null; // the family has one page
        return zoekvakken.stream().filter(z -> rollen.magInzien(rol, z.onderdeel())).findFirst()
                .orElse(BestemmingController.ZOEKVAK);
    }
}
