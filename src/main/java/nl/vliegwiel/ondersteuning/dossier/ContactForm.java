package nl.vliegwiel.ondersteuning.dossier;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

import nl.vliegwiel.ondersteuning.Contact;
import nl.vliegwiel.web.Fouten;
import nl.vliegwiel.web.Invoer;
import nl.vliegwiel.web.Nederlands;

/**
 * What the browser sends of a contact. Only {@code met} must be there, and it is preset.
 *
 * @param met code or name of kennis/codelijsten/contact-met.csv
 * @param doel keys of goals
 * @param op a day in words; empty is today
 * @param werknotitie ja: for the writer alone
 * @param afgedekt ja: closed until somebody opens it
 */
public record ContactForm(@Nullable String met, @Nullable String notitie, @Nullable List<String> doel,
        @Nullable String op, @Nullable String werknotitie, @Nullable String afgedekt, @Nullable String _inzending,
        @Nullable Integer _versie) {

    /** The form before anybody touched it: a conversation with the young person, today. */
    public static ContactForm leeg() {
        return new ContactForm("jeugdige", null, null, null, null, null, null, null);
    }

    static ContactForm van(Contact c, List<String> doelen) {
        return new ContactForm(c.met(), c.notitie(), doelen, Nederlands.datum(c.op()), c.werknotitie() ? "ja" : null,
                c.afgedekt() ? "ja" : null, null, c.versie());
    }

    /** The same with this note. */
    ContactForm met(String tekst) {
        return new ContactForm(met, tekst, doel, op, werknotitie, afgedekt, _inzending, _versie);
    }

    Fouten check(LocalDate vandaag) {
        var fouten = new Fouten();
        Contactkeuzes.check(code(), fouten);
        Contactkeuzes.checkNotitie(tekst(), fouten);
        if (isWerknotitie() && tekst().isEmpty())
            fouten.meld("notitie", "Schrijf je werknotitie, of zet het vinkje uit");
        if (isAfgedekt() && tekst().isEmpty())
            fouten.meld("notitie", "Schrijf wat je afdekt, of zet het vinkje uit");
        if (isAfgedekt() && isWerknotitie())
            fouten.meld("afgedekt", "Een werknotitie is al alleen voor jou. Kies één van de twee");
        if (!Invoer.tekst(op).isEmpty())
            Invoer.datumTotVandaag(op, vandaag, "op", fouten);
        return fouten;
    }

    /** Code of with whom; empty when it is none. */
    public String code() {
        return Contactkeuzes.code(met);
    }

    public String tekst() {
        return Invoer.tekst(notitie);
    }

    public List<String> doelen() {
        return doel == null ? List.of() : doel;
    }

    public boolean isWerknotitie() {
        return "ja".equals(werknotitie);
    }

    public boolean isAfgedekt() {
        return "ja".equals(afgedekt);
    }

    /** The folded part has something in it, or something wrong. */
    public boolean uitgebreid(Fouten fouten) {
        return isWerknotitie() || isAfgedekt() || !Invoer.tekst(op).isEmpty() || fouten.van("op") != null;
    }

    LocalDate dag(LocalDate vandaag) {
        return Invoer.datum(op, vandaag).orElse(vandaag);
    }

    /** What is worth keeping of it as a draft. */
    Map<String, List<String>> velden() {
        var velden = new TreeMap<String, List<String>>();
        velden.put("met", List.of(Invoer.tekst(met)));
        velden.put("notitie", List.of(tekst()));
        if (isAfgedekt())
            velden.put("afgedekt", List.of("ja"));
        velden.put("doel", doelen());
        velden.put("op", List.of(Invoer.tekst(op)));
        velden.put("werknotitie", List.of(Invoer.tekst(werknotitie)));
        return velden;
    }
}
