package nl.vliegwiel.levering.leerlingen;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import nl.vliegwiel.levering.Foutenteller;
import nl.vliegwiel.levering.Gelezen;
import nl.vliegwiel.levering.Levering;
import nl.vliegwiel.levering.Leveringen;
import nl.vliegwiel.levering.Regelfout;
import nl.vliegwiel.levering.bestand.Klaarzetting;
import nl.vliegwiel.levering.bestand.Klaarzettingen;
import nl.vliegwiel.levering.edexml.EdexmlImport;
import nl.vliegwiel.levering.indeling.Indeling;
import nl.vliegwiel.samenwerking.Scholen;
import nl.vliegwiel.toegang.Bewaartermijn;
import nl.vliegwiel.web.Geweigerd;
import nl.vliegwiel.web.Nederlands;
import nl.vliegwiel.web.NietGevonden;

/** Reads a file of pupils that waits, for a preview or to take it in. Each call belongs in one transaction. */
@Component
class LeerlingRun {
    private static final Bewaartermijn TERMIJN = Bewaartermijn.of("stand voor een levering");

    private final Klaarzettingen klaarzettingen;
    private final Leveringen leveringen;
    private final Leerlingstanden standen;
    private final Scholen scholen;
    private final Clock clock;

    /** What the file holds and changes. */
    record Leerlingbestand(Leerlingverschil verschil, long regels, long fouten, List<Regelfout> eerste,
            int nieuweCodes) implements Gelezen {
        @Override
        public boolean isLeeg() {
            return verschil.nieuw().isEmpty() && verschil.gewijzigd().isEmpty() && verschil.gelijk().isEmpty();
        }

        /** Every pupil in it could be read; otherwise whoever stands on a wrong line, or behind where it broke off, seems to have left. */
        boolean isVolledig() {
            return fouten == 0;
        }
    }

    LeerlingRun(Klaarzettingen klaarzettingen, Leveringen leveringen, Leerlingstanden standen, Scholen scholen,
            Clock clock) {
        this.klaarzettingen = klaarzettingen;
        this.leveringen = leveringen;
        this.standen = standen;
        this.scholen = scholen;
        this.clock = clock;
    }

    Leerlingbestand preview(Klaarzetting k, @Nullable Indeling indeling, Consumer<Regelfout> fouten)
            throws IOException {
        var tellend = new Foutenteller(fouten);
        var bron = indeling == null ? edexml(k, tellend) : csv(k, indeling, tellend);
        var verschil = Leerlingverschil.van(bron.leerlingen(), standen.list(k.schoolId()));
        for (var h : verschil.hergebruikt()) {
            var f = new Regelfout(h.regel(), "leerlingnummer", "een nummer dat van een andere leerling is",
                    "een nummer dat bij deze leerling hoort");
            tellend.accept(f);
        }
        return new Leerlingbestand(verschil, bron.regels(), tellend.aantal(), tellend.eerste(), bron.nieuweCodes());
    }

    /** The pupils of a file, whichever way it is written. */
    private record Bron(List<Leerlingregel> leerlingen, long regels, int nieuweCodes) {
    }

    private Bron csv(Klaarzetting k, Indeling indeling, Consumer<Regelfout> fouten) throws IOException {
        var bron = new LeerlingImport(klaarzettingen.open(k), indeling, LocalDate.now(clock), fouten);
        var leerlingen = bron.read();
        return new Bron(leerlingen, bron.regels(), bron.onbekendeCodes().size());
    }

    private Bron edexml(Klaarzetting k, Consumer<Regelfout> fouten) throws IOException {
        var school = scholen.find(k.schoolId()).orElseThrow(NietGevonden::new);
        var bron = new EdexmlImport(school.code(), LocalDate.now(clock), fouten);
        try (var in = klaarzettingen.stream(k)) {
            var leerlingen = bron.read(in);
            return new Bron(leerlingen, bron.regels(), 0);
        }
    }

    /** Takes in the whole file; who is not in it leaves only when the person chose so. */
    Levering save(Klaarzetting k, @Nullable Indeling indeling, boolean zonderFouten, boolean uitschrijven)
            throws IOException {
        if (!klaarzettingen.isWhole(k))
            throw new Geweigerd("Dit bestand is onderweg veranderd. Kies het opnieuw.");
        leveringen.lock(k.schoolId());
        var gelezen = preview(k, indeling, f -> {
        });
        if (gelezen.nieuweCodes() > 0 || gelezen.isLeeg() || gelezen.fouten() > 0 && !zonderFouten)
            throw new Geweigerd("Dit bestand kan zo niet mee. Bekijk het opnieuw.");
        if (uitschrijven && !gelezen.isVolledig())
            throw new Geweigerd("Uitschrijven kan pas als elke regel mee kan. Bekijk het bestand opnieuw.");
        var vandaag = LocalDate.now(clock);
        var verschil = gelezen.verschil();
        var levering = leveringen.add(k.schoolId(), k.soort(), k.bestandsnaam(), k.sha256(),
                indeling == null ? "edexml" : indeling.vingerafdruk(), vandaag, vandaag);
        standen.begun(levering.id(), verschil.gelijk());
        if (uitschrijven)
            standen.left(verschil.weg(), vandaag);
        for (var w : verschil.gewijzigd())
            standen.changed(w.nieuw(), w.oud(), vandaag);
        standen.enrolled(k.schoolId(), vandaag, verschil.nieuw());
        leveringen.processed(levering.id(), gelezen.regels(), gelezen.fouten(), gelezen.eerste(),
                OffsetDateTime.now(clock));
        leveringen.replaced(levering);
        return levering;
    }

    /** Too long ago: what stood before is not kept any more. */
    boolean isTermijnVoorbij(Levering l) {
        return !TERMIJN.tot(Nederlands.dagVan(l.ontvangenOp())).isAfter(LocalDate.now(clock));
    }

    /** What taking it back would do, pupil by pupil. */
    List<Terugdraaiing> restoring(Levering l) {
        return standen.restoring(l.id());
    }

    /** What nobody worked with is as it was. */
    Terugdraaiing.Telling withdrawn(Levering l) {
        if (isTermijnVoorbij(l))
            throw new Geweigerd("Deze levering is te lang geleden. Verbeter leerlingen in het register of met een"
                    + " nieuw bestand.");
        var telling = standen.restored(l.id());
        leveringen.restored(l.id(), telling.terug(), telling.gebleven());
        return telling;
    }
}
