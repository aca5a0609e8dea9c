package nl.vliegwiel.levering.uitgave;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import nl.vliegwiel.bron.Duotellingen;
import nl.vliegwiel.bron.Uitgaven;
import nl.vliegwiel.bron.Waarnemingen;
import nl.vliegwiel.levering.Foutenteller;
import nl.vliegwiel.levering.Innamewijze;
import nl.vliegwiel.levering.Leveringen;
import nl.vliegwiel.levering.Regelfout;
import nl.vliegwiel.levering.bestand.Klaarzetting;
import nl.vliegwiel.levering.bestand.Klaarzettingen;
import nl.vliegwiel.levering.cbs.CbsImport;
import nl.vliegwiel.levering.duo.DuoImport;
import nl.vliegwiel.logboek.Logboek;
import nl.vliegwiel.logboek.Regel;
import nl.vliegwiel.samenwerking.Organisaties;
import nl.vliegwiel.web.Geweigerd;
import nl.vliegwiel.web.Nederlands;
import nl.vliegwiel.web.Schooljaar;

/** Reads a file of DUO or CBS that waits, for a preview or to take it in. Each call belongs in one transaction. */
@Component
public class UitgaveRun {
    /** Name of a file that was fetched. */
    static final String LIVE = "opgehaald bij CBS";
    private static final int PEILMAAND = 10;

    private final Klaarzettingen klaarzettingen;
    private final Leveringen leveringen;
    private final Uitgaven uitgaven;
    private final Duotellingen tellingen;
    private final Waarnemingen waarnemingen;
    private final Organisaties organisaties;
    private final Clock clock;

    UitgaveRun(Klaarzettingen klaarzettingen, Leveringen leveringen, Uitgaven uitgaven, Duotellingen tellingen,
            Waarnemingen waarnemingen, Organisaties organisaties, Clock clock) {
        this.klaarzettingen = klaarzettingen;
        this.leveringen = leveringen;
        this.uitgaven = uitgaven;
        this.tellingen = tellingen;
        this.waarnemingen = waarnemingen;
        this.organisaties = organisaties;
        this.clock = clock;
    }

    /** Reads the whole file and saves nothing. */
    UitgaveInhoud preview(Klaarzetting k, Consumer<Regelfout> fouten) throws IOException {
        var tellend = new Foutenteller(fouten);
        if (k.soort().equals("cbs")) {
            var tabel = new CbsImport(() -> klaarzettingen.stream(k), plekken(), tellend).read();
            return new UitgaveInhoud.Cbs(tabel, tellend.aantal(), tellend.eerste());
        }
        var vestigingen = tellingen.vestigingen(LocalDate.now(clock));
        var bron = new DuoImport(klaarzettingen.open(k), vestigingen.keySet(), tellend);
        var gelezen = bron.read();
        return new UitgaveInhoud.Duo(gelezen, vestigingen, DuoImport.schooljaar(k.bestandsnaam()), bron.anderen(),
                bron.isGemaskeerd(), bron.regels(), tellend.aantal(), tellend.eerste());
    }

    /** The regions of CBS that we keep: the country and the gemeenten that take part, ended ones too. */
    Set<String> plekken() {
        var plekken = new TreeSet<>(Set.of("NL01"));
        organisaties.list("gemeente").forEach(g -> plekken.add("GM" + g.code()));
        return plekken;
    }

    /**
     * Takes in what CBS was asked again, as a whole or not at all.
     *
     * @return whether it differs from what stood
     * @throws Geweigerd when it is another table, or has rows that cannot be read
     */
    boolean refreshed(Klaarzetting k, String tabel, Logboek logboek) {
        try {
            var inhoud = preview(k, f -> {
            });
            if (!(inhoud instanceof UitgaveInhoud.Cbs cbs) || !cbs.tabel().code().equals(tabel))
                throw new Geweigerd("CBS gaf een andere tabel dan gevraagd. De vorige uitgave blijft staan.");
            if (inhoud.fouten() > 0)
                throw new Geweigerd("CBS gaf " + Nederlands.aantal(inhoud.fouten(), "regel die", "regels die")
                        + " we niet begrijpen. De vorige uitgave"
                        + " blijft staan. Haal de tabel zelf op en bekijk die.");
            var uitkomst = save(k, null, false);
            if (!uitkomst.gelijk())
                logboek.write(Regel.beheer(Regel.Gebeurtenis.VASTLEGGEN, "levering", uitkomst.levering().id()));
            return !uitkomst.gelijk();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Takes in the whole file as a new edition.
     *
     * @param schooljaar first year, of pupil counts; null for CBS
     */
    Innamewijze.Uitkomst save(Klaarzetting k, @Nullable Integer schooljaar, boolean zonderFouten) throws IOException {
        if (!klaarzettingen.isWhole(k))
            throw new Geweigerd("Dit bestand is onderweg veranderd. Kies het opnieuw.");
        leveringen.lockRegio();
        var inhoud = preview(k, f -> {
        });
        if (inhoud.isLeeg() || inhoud.fouten() > 0 && !zonderFouten)
            throw new Geweigerd("Dit bestand kan zo niet mee. Bekijk het opnieuw.");
        var over = schooljaar == null ? null : new Schooljaar(schooljaar);
        var van = over == null ? null : over.eerste();
        var same = leveringen.sameOfRegio(k.soort(), k.sha256(), van);
        if (same.isPresent())
            return new Innamewijze.Uitkomst(same.get(), true);
        var levering = leveringen.addOfRegio(k.soort(), k.bestandsnaam(), k.sha256(), van,
                over == null ? null : over.laatste());
        var op = OffsetDateTime.now(clock);
        switch (inhoud) {
            case UitgaveInhoud.Duo duo -> {
                int jaar = java.util.Objects.requireNonNull(schooljaar);
                var uitgave = uitgaven.add(levering.id(), new Uitgaven.Nieuw("DUO", "leerlingen",
                        "Leerlingen per vestiging op 1 oktober " + jaar, k.bestandsnaam(), null, "bestand"), op);
                tellingen.add(uitgave.id(), jaar, LocalDate.of(jaar, PEILMAAND, 1), duo.tellingen());
            }
            case UitgaveInhoud.Cbs cbs -> {
                var t = cbs.tabel();
                var uitgave = uitgaven.add(levering.id(), new Uitgaven.Nieuw("CBS", t.code(),
                        t.titel().isEmpty() ? t.code() : t.titel(), t.versie(), t.gewijzigdOp(),
                        k.bestandsnaam().equals(LIVE) ? "live" : "bestand"), op);
                waarnemingen.add(uitgave.id(), t.waarnemingen(), t.codenamen());
            }
        }
        leveringen.processed(levering.id(), inhoud.regels(), inhoud.fouten(), inhoud.eerste(), op);
        return new Innamewijze.Uitkomst(leveringen.find(levering.id()).orElseThrow(), false);
    }
}
