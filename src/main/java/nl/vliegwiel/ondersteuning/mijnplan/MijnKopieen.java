package nl.vliegwiel.ondersteuning.mijnplan;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import nl.vliegwiel.leerling.Casuskop;
import nl.vliegwiel.ondersteuning.dossier.Contactkeuzes;
import nl.vliegwiel.toegang.DatabankFile;
import nl.vliegwiel.web.Nederlands;

/** Gathers everything that a plan holds for whom it is about; the database leaves out what is not the reader's. */
@Repository
class MijnKopieen {
    private static final List<Map.Entry<String, String>> DELEN = List.of(Map.entry("doel", "Doelen"),
            Map.entry("cijfer", "Cijfers"), Map.entry("kracht", "Wat goed gaat en wie helpt"),
            Map.entry("contact", "Gesprekken"), Map.entry("stuk", "Stukken"), Map.entry("hulp", "Hulp"),
            Map.entry("evaluatie", "Evaluaties"),
            Map.entry("afronding", "Afronding"), Map.entry("gebeurtenis", "Wat er gebeurde"),
            Map.entry("toestemming", "Toestemming"), Map.entry("correctie", "Verzoeken om te verbeteren"));

    private record Rij(String deel, LocalDate op, String wat, String tekst, @Nullable String door) {
    }

    private final JdbcClient db;
    private final String sql;

    MijnKopieen(JdbcClient db) {
        this.db = db;
        this.sql = DatabankFile.of("kopie.sql", MijnKopieen.class);
    }

    MijnKopie get(Casuskop kop) {
        var perDeel = db.sql(sql).param("casus", kop.casusId()).query(Rij.class).list().stream()
                .collect(Collectors.groupingBy(Rij::deel));
        var vandaag = kop.vandaag();
        var wie = List.of(new MijnKopie.Regel(vandaag, "Naam", kop.naam(), ""),
                new MijnKopie.Regel(vandaag, "Geboren", Nederlands.datum(kop.geboortedatum()), ""),
                new MijnKopie.Regel(vandaag, "School", kop.school() + (kop.klas().isEmpty() ? "" : ", " + kop.klas()),
                        ""),
                new MijnKopie.Regel(vandaag, "Nummer", kop.nummer(), ""));
        return new MijnKopie(wie, DELEN.stream().map(d -> new MijnKopie.Deel(d.getValue(),
                perDeel.getOrDefault(d.getKey(), List.of()).stream().map(r -> regel(r, kop)).toList())).toList());
    }

    private static MijnKopie.Regel regel(Rij r, Casuskop kop) {
        return new MijnKopie.Regel(r.op(),
                r.deel().equals("contact") ? Contactkeuzes.titel(r.wat(), kop.roepnaam()) : r.wat(), r.tekst(),
                r.door() == null ? "" : r.door());
    }
}
