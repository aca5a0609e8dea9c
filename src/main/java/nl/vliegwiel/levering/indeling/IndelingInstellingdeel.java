package nl.vliegwiel.levering.indeling;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import nl.vliegwiel.samenwerking.Scholen;
import nl.vliegwiel.samenwerking.School;
import nl.vliegwiel.web.Instellingdeel;

/** How files of schools are laid out, to go along: names of columns and what codes mean, never what stood in a file. */
@Component
class IndelingInstellingdeel implements Instellingdeel {
    private static final TypeReference<TreeMap<String, String>> PAREN = new TypeReference<>() {
    };

    private final Indelingen indelingen;
    private final Scholen scholen;
    private final JsonMapper json;
    private final Clock clock;

    IndelingInstellingdeel(Indelingen indelingen, Scholen scholen, JsonMapper json, Clock clock) {
        this.indelingen = indelingen;
        this.scholen = scholen;
        this.json = json;
        this.clock = clock;
    }

    @Override
    public String sleutel() {
        return "indelingen";
    }

    @Override
    public String naam() {
        return "Indeling van bestanden per school";
    }

    @Override
    public List<String> kenmerk() {
        return List.of("school", "soort", "kop");
    }

    @Override
    public String naam(Map<String, String> rij) {
        String school = school(rij).map(School::naam).orElse(rij.getOrDefault("school", ""));
        return school + ", " + rij.getOrDefault("soort", "");
    }

    @Override
    public List<Map<String, String>> rijen() {
        return indelingen.list().stream().map(r -> row(r.code(), r.indeling())).toList();
    }

    private Map<String, String> row(String school, Indeling i) {
        var rij = new TreeMap<String, String>();
        rij.put("school", school);
        rij.put("soort", i.soort());
        rij.put("kop", i.kop());
        rij.put("kolommen", json.writeValueAsString(new TreeMap<>(i.kolommen())));
        rij.put("codes", json.writeValueAsString(new TreeMap<>(i.codes())));
        rij.put("datumvorm", i.datumvorm().name());
        rij.put("minuten", i.lesminuten() + " " + i.dagminuten() + " " + i.telaatminuten());
        return rij;
    }

    @Override
    public @Nullable String fout(Map<String, String> rij) {
        if (school(rij).isEmpty())
            return "Deze school is er hier niet. Voeg haar eerst toe bij Organisaties.";
        return read(rij).isEmpty() ? "Deze indeling is niet te lezen." : null;
    }

    @Override
    public void neem(Map<String, String> rij, String reden) {
        indelingen.save(read(rij).orElseThrow());
    }

    private Optional<School> school(Map<String, String> rij) {
        return scholen.findByCode(rij.getOrDefault("school", ""), LocalDate.now(clock));
    }

    private Optional<Indeling> read(Map<String, String> rij) {
        String minuten = rij.getOrDefault("minuten", "");
        String soort = rij.getOrDefault("soort", "");
        if (!minuten.matches("\\d{1,3} \\d{1,4} \\d{1,3}") || !soort.matches("verzuim|leerlingen|afspraken")
                || !rij.getOrDefault("kop", "").matches("[0-9a-f]{1,128}"))
            return Optional.empty();
        var delen = minuten.split(" ");
        try {
            return school(rij).map(s -> new Indeling(s.id(), soort, rij.getOrDefault("kop", ""),
                    json.readValue(rij.getOrDefault("kolommen", ""), PAREN),
                    json.readValue(rij.getOrDefault("codes", ""), PAREN),
                    Datumvorm.valueOf(rij.getOrDefault("datumvorm", "")), Integer.parseInt(delen[0]),
                    Integer.parseInt(delen[1]), Integer.parseInt(delen[2])));
        } catch (JacksonException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
