package nl.vliegwiel.levering.afspraken;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import nl.vliegwiel.leerling.Schoolafspraak;
import nl.vliegwiel.leerling.Schoolafspraken;
import nl.vliegwiel.levering.Foutenteller;
import nl.vliegwiel.levering.Gelezen;
import nl.vliegwiel.levering.Levering;
import nl.vliegwiel.levering.Leveringen;
import nl.vliegwiel.levering.Regelfout;
import nl.vliegwiel.levering.bestand.Bundel;
import nl.vliegwiel.levering.bestand.Klaarzetting;
import nl.vliegwiel.levering.bestand.Klaarzettingen;
import nl.vliegwiel.levering.indeling.Indeling;
import nl.vliegwiel.levering.leerlingen.Leerlingregel;
import nl.vliegwiel.levering.leerlingen.Leerlingstanden;
import nl.vliegwiel.levering.oso.OsoImport;
import nl.vliegwiel.samenwerking.Scholen;
import nl.vliegwiel.web.Geweigerd;
import nl.vliegwiel.web.NietGevonden;

/** Reads a file of agreements that waits, for a preview or to take it in. Each call belongs in one transaction. */
@Component
class AfspraakRun {
    private static final int DOSSIERS = 5000;
    private static final long DOSSIER = 50L << 20;
    private static final Map<String, String> CATEGORIE = Map.of("l", "laag", "m", "midden", "h", "hoog", "nvt", "",
            "", "");

    private final Klaarzettingen klaarzettingen;
    private final Leveringen leveringen;
    private final Leerlingstanden standen;
    private final Schoolafspraken schoolafspraken;
    private final Scholen scholen;
    private final Clock clock;

    /** What the file holds. leerlingen: by id, for their names; zonder: rows or dossiers without an agreement. */
    record Afsprakenbestand(List<Schoolafspraak> afspraken, Map<Long, Leerlingregel.Stand> leerlingen, long regels,
            long zonder, long gelijk, long fouten, List<Regelfout> eerste, int nieuweCodes) implements Gelezen {
        @Override
        public boolean isLeeg() {
            return afspraken.isEmpty();
        }
    }

    AfspraakRun(Klaarzettingen klaarzettingen, Leveringen leveringen, Leerlingstanden standen,
            Schoolafspraken schoolafspraken, Scholen scholen, Clock clock) {
        this.klaarzettingen = klaarzettingen;
        this.leveringen = leveringen;
        this.standen = standen;
        this.schoolafspraken = schoolafspraken;
        this.scholen = scholen;
        this.clock = clock;
    }

    /** @param indeling null for OSO, which needs none */
    Afsprakenbestand preview(Klaarzetting k, @Nullable Indeling indeling, Consumer<Regelfout> fouten)
            throws IOException {
        var tellend = new Foutenteller(fouten);
        var register = standen.list(k.schoolId());
        var bron = indeling == null ? oso(k, register, tellend) : csv(k, indeling, register, tellend);
        Map<Long, List<Schoolafspraak>> stond = schoolafspraken.ofSchool(k.schoolId()).stream()
                .collect(Collectors.groupingBy(Schoolafspraak::jeugdigeId));
        Map<Long, List<Schoolafspraak>> nieuw = bron.afspraken().stream()
                .collect(Collectors.groupingBy(Schoolafspraak::jeugdigeId));
        long gelijk = nieuw.entrySet().stream()
                .filter(e -> java.util.Set.copyOf(e.getValue())
                        .equals(java.util.Set.copyOf(stond.getOrDefault(e.getKey(), List.of()))))
                .count();
        return new Afsprakenbestand(bron.afspraken(),
                register.stream().collect(Collectors.toMap(Leerlingregel.Stand::jeugdigeId, s -> s, (a, b) -> a)),
                bron.regels(), bron.zonder(), gelijk, tellend.aantal(), tellend.eerste(), bron.nieuweCodes());
    }

    private record Bron(List<Schoolafspraak> afspraken, long regels, long zonder, int nieuweCodes) {
    }

    private Bron csv(Klaarzetting k, Indeling indeling, List<Leerlingregel.Stand> register,
            Consumer<Regelfout> fouten) throws IOException {
        var nummers = new HashMap<String, Long>();
        register.forEach(s -> nummers.put(s.leerlingnummer(), s.jeugdigeId()));
        var bron = new AfspraakImport(klaarzettingen.open(k), indeling, nummers, LocalDate.now(clock), fouten);
        var afspraken = bron.read();
        return new Bron(afspraken, bron.regels(), bron.zonder(), bron.onbekendeCodes().size());
    }

    private Bron oso(Klaarzetting k, List<Leerlingregel.Stand> register, Consumer<Regelfout> fouten)
            throws IOException {
        String code = scholen.find(k.schoolId()).orElseThrow(NietGevonden::new).code();
        var afspraken = new ArrayList<Schoolafspraak>();
        var aantal = new long[2];
        try (var in = klaarzettingen.stream(k)) {
            Bundel.read(in, DOSSIER, DOSSIERS, (inhoud, nummer) -> {
                aantal[0]++;
                Consumer<Regelfout> genummerd = f -> fouten.accept(nummer == 0
                        ? f
                        : new Regelfout(f.regel(), "dossier " + nummer + ", " + f.kolom(), f.gevonden(),
                                f.verwacht()));
                var dossier = OsoImport.read(inhoud, genummerd);
                if (dossier != null && dossier.blokken().isEmpty())
                    aantal[1]++;
                else if (dossier != null)
                    add(dossier, code, register, afspraken, genummerd);
            });
        }
        return new Bron(afspraken.stream().distinct().toList(), aantal[0], aantal[1], 0);
    }

    private void add(OsoImport.Dossier dossier, String code, List<Leerlingregel.Stand> register,
            List<Schoolafspraak> afspraken, Consumer<Regelfout> fouten) {
        var leerling = pupil(dossier, code, register);
        if (leerling == null) {
            fouten.accept(new Regelfout(1, "leerling", "een leerling die we niet of niet zeker herkennen",
                    "een leerling van deze school: hetzelfde nummer en dezelfde geboortedatum"));
            return;
        }
        var vandaag = LocalDate.now(clock);
        for (var b : dossier.blokken()) {
            String categorie = CATEGORIE.get(b.categorie().toLowerCase(Locale.ROOT));
            if (!Afspraakgrens.past(b.van(), vandaag)
                    || b.laatste() != null && !Afspraakgrens.past(b.laatste(), vandaag))
                fouten.accept(new Regelfout(b.regel(), b.soort(), "een jaar dat niet kan",
                        Afspraakgrens.verwacht(vandaag)));
            else if (categorie == null)
                fouten.accept(
                        new Regelfout(b.regel(), "tlvcategorie", "een onbekende code", "L, M, H of Nvt"));
            else
                afspraken.add(new Schoolafspraak(leerling.jeugdigeId(), b.soort(), b.van(),
                        b.laatste() == null ? null : b.laatste().plusDays(1), null, categorie));
        }
    }

    /** By the number of our own school with the same birth date; else by birth date and last name, when only one pupil has both. */
    private static Leerlingregel.@Nullable Stand pupil(OsoImport.Dossier d, String code,
            List<Leerlingregel.Stand> register) {
        if (d.geboren() == null)
            return null;
        var jarig = register.stream().filter(s -> s.geboortedatum().equals(d.geboren())).toList();
        if (!d.brin().isEmpty() && code.startsWith(d.brin()) && !d.leerlingid().isEmpty()) {
            var nummer = jarig.stream().filter(s -> s.leerlingnummer().equals(d.leerlingid())).findFirst();
            if (nummer.isPresent())
                return nummer.get();
        }
        var naam = jarig.stream().filter(s -> s.achternaam().equalsIgnoreCase(d.achternaam())).toList();
        return naam.size() == 1 ? naam.getFirst() : null;
    }

    /** How many agreements went. */
    int withdrawn(Levering l) {
        return schoolafspraken.withdrawn(l.id());
    }

    /** Takes in the whole file. */
    Levering save(Klaarzetting k, @Nullable Indeling indeling, boolean zonderFouten) throws IOException {
        if (!klaarzettingen.isWhole(k))
            throw new Geweigerd("Dit bestand is onderweg veranderd. Kies het opnieuw.");
        leveringen.lock(k.schoolId());
        var gelezen = preview(k, indeling, f -> {
        });
        if (gelezen.nieuweCodes() > 0 || gelezen.isLeeg() || gelezen.fouten() > 0 && !zonderFouten)
            throw new Geweigerd("Dit bestand kan zo niet mee. Bekijk het opnieuw.");
        var vandaag = LocalDate.now(clock);
        var levering = leveringen.add(k.schoolId(), k.soort(), k.bestandsnaam(), k.sha256(),
                indeling == null ? "oso" : indeling.vingerafdruk(), vandaag, vandaag);
        schoolafspraken.replaced(k.schoolId(), levering.id(), gelezen.afspraken());
        leveringen.processed(levering.id(), gelezen.regels(), gelezen.fouten(), gelezen.eerste(),
                OffsetDateTime.now(clock));
        return Objects.requireNonNull(leveringen.find(levering.id()).orElse(levering));
    }
}
