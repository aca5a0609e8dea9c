package nl.vliegwiel.ondersteuning.werk;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import nl.vliegwiel.leerling.Casussen;
import nl.vliegwiel.ondersteuning.Contacten;
import nl.vliegwiel.ondersteuning.dossier.Contactgevolgen;
import nl.vliegwiel.ondersteuning.dossier.Contactkeuzes;
import nl.vliegwiel.toegang.Lezer;
import nl.vliegwiel.toegang.Rollen;
import nl.vliegwiel.web.Concepten;
import nl.vliegwiel.web.Fouten;
import nl.vliegwiel.web.Inzendingen;
import nl.vliegwiel.web.Meldingen;

/** Finds whom the letters mean and records a contact with them, today and by the reader. */
@Repository
class SnelContacten {
    static final String NIET_GEVONDEN = "We vinden geen leerling met deze letters op jouw scholen. Controleer de naam.";
    static final String MEER = "Deze letters passen bij meer leerlingen. Kies wie je bedoelt.";

    private final JdbcClient db;
    private final Leerlingkeuzes keuzes;
    private final Casussen casussen;
    private final Contacten contacten;
    private final Rollen rollen;
    private final Inzendingen inzendingen;
    private final Concepten concepten;
    private final Meldingen meldingen;
    private final Contactgevolgen gevolgen;
    private final Clock clock;

    SnelContacten(JdbcClient db, Leerlingkeuzes keuzes, Casussen casussen, Contacten contacten, Rollen rollen,
            Inzendingen inzendingen,
            Concepten concepten, Meldingen meldingen, Contactgevolgen gevolgen, Clock clock) {
        this.db = db;
        this.keuzes = keuzes;
        this.casussen = casussen;
        this.contacten = contacten;
        this.rollen = rollen;
        this.inzendingen = inzendingen;
        this.concepten = concepten;
        this.meldingen = meldingen;
        this.gevolgen = gevolgen;
        this.clock = clock;
    }

    /** The form of Mijn werk, empty or with the draft that waits; null for a role that records no contacts. */
    @Nullable
    SnelContact fresh() {
        return rollen.magBewerken(Lezer.nu().rol(), "casus") ? fresh(false) : null;
    }

    /** The form of a phone: the pupils of today's list on top. */
    SnelContact forToday() {
        return fresh(true);
    }

    private SnelContact fresh(boolean telefoon) {
        var begin = keuzes.begin(SnelContact.CONCEPT);
        var alle = begin.keuzes();
        var concept = begin.concept().filter(c -> !c.van("notitie").isBlank());
        if (concept.isEmpty())
            return form(SnelContactForm.leeg(), null, List.of(), telefoon ? vandaag(alle) : List.of(), alle,
                    Fouten.geen());
        var c = concept.get();
        var form = SnelContactForm.van(c).gelezen();
        var gekozen = keuzes.find(String.valueOf(form.casus())).orElse(null);
        return form(form, gekozen, List.of(), telefoon && gekozen == null ? vandaag(alle) : List.of(), alle,
                Fouten.geen()).met(new SnelContact.Bewaard(c.zin(OffsetDateTime.now(clock)), c.casusId()));
    }

    /**
     * Whom this form means; the choices or what is wrong stand in the answer when that is nobody or more than one.
     *
     * @param definitief to record it now: then more than one is a fault, not a question
     */
    SnelContact resolved(SnelContactForm ruw, boolean definitief) {
        var form = ruw.gelezen();
        String tekst = String.valueOf(form.leerling());
        var gekozen = keuzes.find(String.valueOf(form.casus())).orElse(null);
        var gevonden = tekst.isEmpty() ? List.<Leerlingkeuze>of() : keuzes.search(tekst);
        var alle = keuzes.list();
        if (gekozen != null && (tekst.isEmpty() || gevonden.contains(gekozen)))
            return form(form, gekozen, List.of(), List.of(), alle, Fouten.geen());
        if (gevonden.size() == 1)
            return form(form, gevonden.getFirst(), List.of(), List.of(), alle, Fouten.geen());
        if (gevonden.size() > 1)
            return form(form, null, gevonden, List.of(), alle,
                    definitief ? new Fouten().meld("casus", MEER) : Fouten.geen());
        return form(form, null, List.of(), definitief ? vandaag(alle) : List.of(), alle, new Fouten().meld("leerling",
                tekst.isEmpty() ? "Schrijf de eerste letters van de naam" : NIET_GEVONDEN));
    }

    private SnelContact form(SnelContactForm form, @Nullable Leerlingkeuze gekozen, List<Leerlingkeuze> meer,
            List<Leerlingkeuze> vandaag, List<Leerlingkeuze> alle, Fouten fouten) {
        String sleutel = form._inzending() == null ? inzendingen.key() : form._inzending();
        return new SnelContact(form, gekozen, meer, vandaag, alle, fouten, sleutel, null);
    }

    /** What was typed and not recorded is kept, by the casus as soon as that is known. */
    void keep(SnelContact contact) {
        Long casus = contact.gekozen() == null ? null : contact.gekozen().casusId();
        var velden = new TreeMap<>(contact.form().velden());
        if (contact.gekozen() != null) {
            concepten.delete(SnelContact.CONCEPT, null);
            velden.put("casus", List.of(contact.gekozen().sleutel()));
        }
        if (!contact.form().tekst().isEmpty())
            concepten.save(SnelContact.CONCEPT, casus, velden);
    }

    /** Pupils of the reader's own tasks of today and before, at most six. */
    private List<Leerlingkeuze> vandaag(List<Leerlingkeuze> alle) {
        var casussen = db.sql("""
                select c.sleutel from ondersteuning.taak t join leerling.casus c on c.id = t.casus_id
                where t.wie = any ((select toegang.sleutels())::text[]) and t.klaar_op is null and t.wacht_op is null
                  and t.op <= :vandaag
                order by t.op desc, t.tijd nulls last, t.id limit 30""").param("vandaag", LocalDate.now(clock))
                .query(String.class).list();
        return alle.stream().filter(k -> casussen.contains(k.sleutel()))
                .sorted(java.util.Comparator.comparingInt(k -> casussen.indexOf(k.sleutel()))).limit(6).toList();
    }

    /** Records it once, with all that a contact changes and a banner that can undo it. */
    void add(Leerlingkeuze leerling, SnelContactForm form) {
        if (!inzendingen.first(form._inzending()))
            return;
        String met = String.valueOf(form.met());
        var contact = contacten.add(leerling.casusId(), LocalDate.now(clock), met, form.tekst(), List.of(), null,
                form._inzending() == null ? "" : form._inzending());
        gevolgen.vastgelegd(contact, casussen.get(leerling.casusId()));
        concepten.delete(SnelContact.CONCEPT, null);
        concepten.delete(SnelContact.CONCEPT, leerling.casusId());
        meldingen.meld("Vastgelegd: " + Contactkeuzes.over(met, leerling.roepnaam()) + ", vandaag",
                "/leerlingen/" + leerling.sleutel() + "/contacten/" + contact.sleutel() + "/ongedaan");
    }
}
