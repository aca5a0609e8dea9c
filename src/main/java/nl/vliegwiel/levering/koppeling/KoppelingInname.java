package nl.vliegwiel.levering.koppeling;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import nl.vliegwiel.koppeling.Koppeling;
import nl.vliegwiel.koppeling.Koppelingen;
import nl.vliegwiel.levering.Innamewijze;
import nl.vliegwiel.levering.Levering;
import nl.vliegwiel.levering.Regelfout;
import nl.vliegwiel.levering.bestand.Klaarzetting;
import nl.vliegwiel.levering.indeling.Indeling;
import nl.vliegwiel.web.Fouten;
import nl.vliegwiel.web.Nederlands;
import nl.vliegwiel.web.Page;

/** Files for a linking: how many pupils they have, never who. */
@Component
class KoppelingInname implements Innamewijze<KoppelingRun.Koppelbestand> {
    private final Koppelingen koppelingen;
    private final KoppelingRun run;
    private final Clock clock;

    KoppelingInname(Koppelingen koppelingen, KoppelingRun run, Clock clock) {
        this.koppelingen = koppelingen;
        this.run = run;
        this.clock = clock;
    }

    @Override
    public Set<String> soorten() {
        return Set.of("koppeling");
    }

    @Override
    public boolean heeftIndeling() {
        return false;
    }

    @Override
    public KoppelingRun.Koppelbestand read(Klaarzetting k, @Nullable Indeling indeling, Consumer<Regelfout> fouten)
            throws IOException {
        return run.preview(k, fouten);
    }

    @Override
    public Uitkomst save(Klaarzetting k, @Nullable Indeling indeling, Map<String, String> velden) throws IOException {
        return new Uitkomst(run.save(k, Innamewijze.zonderFouten(velden)), false);
    }

    @Override
    public String vastgelegd(Klaarzetting k, KoppelingRun.Koppelbestand g, Map<String, String> velden) {
        return Nederlands.aantal(g.clienten().size(), "leerling", "leerlingen") + " gekoppeld. De nummers zijn weg.";
    }

    @Override
    public String leeg() {
        return "Er staan geen leerlingen met een nummer in dit bestand.";
    }

    @Override
    public String intrekking(Levering l) {
        return "Koppel opnieuw: dat komt ervoor in de plaats. Of trek deze levering in. Dan is niemand van deze school nog gekoppeld.";
    }

    @Override
    public String withdrawn(Levering l) {
        return Nederlands.aantal(koppelingen.withdrawn(l.id()), "gekoppelde leerling is",
                "gekoppelde leerlingen zijn") + " weg";
    }

    @Override
    public Page page(Klaarzetting k, KoppelingRun.Koppelbestand g, Map<String, String> velden, Fouten fouten) {
        var koppeling = koppelingen.running(k.schoolId(), LocalDate.now(clock));
        return new KoppelingVoorbeeldPage(k.url(),
                koppeling.map(Koppeling::school).orElse(""), koppeling.map(Koppeling::grondslag).orElse(""),
                koppeling.map(Koppeling::termijn).orElse(""), k.bestandsnaam(), k.vorm().leeswijze(),
                g.clienten().size(),
                g.zonder(), g.fouten(), g.eerste(), koppeling.isPresent(), fouten);
    }
}
