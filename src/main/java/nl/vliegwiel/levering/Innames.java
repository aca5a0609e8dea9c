package nl.vliegwiel.levering;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

import nl.vliegwiel.levering.bestand.Klaarzetting;
import nl.vliegwiel.levering.bestand.Klaarzettingen;
import nl.vliegwiel.levering.indeling.Indeling;
import nl.vliegwiel.levering.indeling.Indelingen;
import nl.vliegwiel.logboek.Logboek;
import nl.vliegwiel.logboek.Regel;
import nl.vliegwiel.web.Fouten;
import nl.vliegwiel.web.Meldingen;
import nl.vliegwiel.web.Nederlands;
import nl.vliegwiel.web.NietGevonden;
import nl.vliegwiel.web.Page;

/** Files that wait, looked at and taken in the same way for every kind: by a person on the screen, or without one. */
@Component
public class Innames {
    private static final String ONBEKEND = "Deze kolommen kennen we nog niet. Lever één keer zo'n bestand aan op het"
            + " scherm en zeg wat elke kolom is. Daarna gaat het vanzelf.";

    private final List<Innamewijze<?>> wijzen;
    private final Klaarzettingen klaarzettingen;
    private final Indelingen indelingen;
    private final Logboek logboek;
    private final Meldingen meldingen;

    Innames(List<Innamewijze<?>> wijzen, Klaarzettingen klaarzettingen, Indelingen indelingen, Logboek logboek,
            Meldingen meldingen) {
        this.wijzen = wijzen;
        this.klaarzettingen = klaarzettingen;
        this.indelingen = indelingen;
        this.logboek = logboek;
        this.meldingen = meldingen;
    }

    /** What the file would bring, or the step that comes first: its columns, its codes. */
    public ResponseEntity<Page> preview(Klaarzetting k) throws IOException {
        return preview(k, wijze(k));
    }

    private <G extends Gelezen> ResponseEntity<Page> preview(Klaarzetting k, Innamewijze<G> wijze) throws IOException {
        var indeling = layout(k, wijze);
        if (indeling == null && needsLayout(k, wijze))
            return Page.seeOther(k.url() + "/indeling");
        var gelezen = klaarzettingen.read(k, () -> wijze.read(k, indeling, f -> {
        }));
        if (gelezen.nieuweCodes() > 0)
            return Page.seeOther(k.url() + "/codes");
        if (!wijze.onderwerp().isEmpty())
            logboek.write(
                    Regel.leerling(Regel.Gebeurtenis.INZIEN, wijze.onderwerp(), null, null, k.schoolId()));
        return ResponseEntity.ok(wijze.page(k, gelezen, Map.of(), Fouten.geen()));
    }

    /** All faults of the file. */
    public ResponseEntity<byte[]> faults(Klaarzetting k) throws IOException {
        var wijze = wijze(k);
        var export = new FoutenExport();
        wijze.read(k, taught(k, wijze), export::add);
        return export.answer();
    }

    /** Takes in the file as the person chose, or shows again what has to be chosen. */
    public ResponseEntity<Page> save(Klaarzetting k, Map<String, String> velden) throws IOException {
        return save(k, velden, wijze(k));
    }

    private <G extends Gelezen> ResponseEntity<Page> save(Klaarzetting k, Map<String, String> velden,
            Innamewijze<G> wijze) throws IOException {
        var indeling = taught(k, wijze);
        var gelezen = wijze.read(k, indeling, f -> {
        });
        var fouten = new Fouten();
        wijze.check(gelezen, velden, fouten);
        if (gelezen.fouten() > 0 && !Innamewijze.zonderFouten(velden))
            fouten.meld(Innamewijze.ZONDER_FOUTEN,
                    "Kies een verbeterd bestand, of kies dat je zonder deze regels verdergaat");
        if (!fouten.isLeeg())
            return ResponseEntity.unprocessableContent().body(wijze.page(k, gelezen, velden, fouten));
        var uitkomst = wijze.save(k, indeling, velden);
        klaarzettingen.delete(k.sleutel());
        log(k, uitkomst);
        meldingen.meld(uitkomst.gelijk()
                ? "Dit bestand stond er al. Er is niets veranderd."
                : "Vastgelegd: " + wijze.vastgelegd(k, gelezen, velden));
        return Page.seeOther(k.isVanRegio() ? k.lijst() : "/leveringen/" + uitkomst.levering().sleutel());
    }

    /** Throws the file away. */
    public ResponseEntity<Page> discard(Klaarzetting k) {
        klaarzettingen.delete(k.sleutel());
        meldingen.meld("Weggegooid: het bestand is weg. Er is niets vastgelegd.");
        return Page.seeOther(k.lijst());
    }

    /** Takes in the whole file or refuses it. Nobody is there to choose: one fault refuses the whole. */
    public Inname take(Klaarzetting k, Map<String, String> velden) throws IOException {
        return take(k, velden, wijze(k));
    }

    private <G extends Gelezen> Inname take(Klaarzetting k, Map<String, String> velden, Innamewijze<G> wijze)
            throws IOException {
        var indeling = layout(k, wijze);
        if (indeling == null && needsLayout(k, wijze))
            return Inname.refused(ONBEKEND);
        var gelezen = wijze.read(k, indeling, f -> {
        });
        if (gelezen.nieuweCodes() > 0)
            return Inname.refused(Nederlands.aantal(gelezen.nieuweCodes(), "code is", "codes zijn")
                    + " nieuw. Zeg op het scherm één keer wat die betekenen.");
        if (gelezen.fouten() > 0)
            return Inname.faults(gelezen.regels(), gelezen.fouten(), gelezen.eerste());
        if (gelezen.isLeeg())
            return Inname.refused(wijze.leeg());
        var uitkomst = wijze.save(k, indeling, wijze.vanzelf(gelezen, velden));
        log(k, uitkomst);
        return Inname.taken(uitkomst.levering(), uitkomst.gelijk(), gelezen.regels());
    }

    /** What taking this delivery back does; empty when nobody can. */
    public String withdrawal(Levering l) {
        return wijze(l.soort()).map(w -> w.intrekking(l)).orElse("");
    }

    public boolean isShownFirst(Levering l) {
        return wijze(l.soort()).map(Innamewijze::eerstBekijken).orElse(false);
    }

    /** Takes it back; what became of it. */
    String withdrawn(Levering l) {
        return wijze(l.soort()).orElseThrow(NietGevonden::new).withdrawn(l);
    }

    private void log(Klaarzetting k, Innamewijze.Uitkomst uitkomst) {
        if (!uitkomst.gelijk())
            logboek.write(k.schoolId() == 0
                    ? Regel.beheer(Regel.Gebeurtenis.VASTLEGGEN, "levering", uitkomst.levering().id())
                    : Regel.leerling(Regel.Gebeurtenis.VASTLEGGEN, "levering", uitkomst.levering().id(), null,
                            k.schoolId()));
    }

    private Innamewijze<?> wijze(Klaarzetting k) {
        return wijze(k.soort()).orElseThrow(NietGevonden::new);
    }

    private Optional<Innamewijze<?>> wijze(String soort) {
        return wijzen.stream().<Innamewijze<?>>map(w -> w).filter(w -> w.soorten().contains(soort)).findFirst();
    }

    private static boolean needsLayout(Klaarzetting k, Innamewijze<?> wijze) {
        return wijze.heeftIndeling() && !k.vorm().isXml();
    }

    private @Nullable Indeling layout(Klaarzetting k, Innamewijze<?> wijze) {
        return needsLayout(k, wijze)
                ? indelingen.find(k.schoolId(), k.soort(), Indeling.hash(k.vorm().kop())).orElse(null)
                : null;
    }

    private @Nullable Indeling taught(Klaarzetting k, Innamewijze<?> wijze) {
        var indeling = layout(k, wijze);
        if (indeling == null && needsLayout(k, wijze))
            throw new NietGevonden();
        return indeling;
    }
}
