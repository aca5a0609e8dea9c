package nl.vliegwiel.hulpaanbod;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import nl.vliegwiel.samenwerking.Organisatie;
import nl.vliegwiel.samenwerking.Organisaties;
import nl.vliegwiel.samenwerking.Scholen;
import nl.vliegwiel.samenwerking.School;
import nl.vliegwiel.toegang.Lezer;
import nl.vliegwiel.toegang.Onderdeel;
import nl.vliegwiel.web.Inzendingen;
import nl.vliegwiel.web.Keuze;
import nl.vliegwiel.web.Page;

/** Finding help: the list from light to heavy, and one thing of it. */
@RestController
@Onderdeel("hulpaanbod")
@RequestMapping("/hulpaanbod")
class HulpaanbodController {
    private final Voorzieningen voorzieningen;
    private final Houders houders;
    private final Organisaties organisaties;
    private final Scholen scholen;
    private final Inzendingen inzendingen;
    private final Clock clock;

    HulpaanbodController(Voorzieningen voorzieningen, Houders houders, Organisaties organisaties, Scholen scholen,
            Inzendingen inzendingen, Clock clock) {
        this.voorzieningen = voorzieningen;
        this.houders = houders;
        this.organisaties = organisaties;
        this.scholen = scholen;
        this.inzendingen = inzendingen;
        this.clock = clock;
    }

    @GetMapping
    @Transactional(readOnly = true)
    public Page list(@RequestParam(defaultValue = "") String thema, @RequestParam(defaultValue = "") String leeftijd,
            @RequestParam(defaultValue = "") String gemeente, @RequestParam(defaultValue = "") String school,
            @RequestParam(defaultValue = "") String soort, @RequestParam(defaultValue = "") String woord) {
        var vandaag = LocalDate.now(clock);
        var gemeenten = organisaties.list("gemeente").stream().filter(o -> o.geldig(vandaag)).toList();
        var alleScholen = scholen.listAll();
        var z = new Voorzieningen.Zoekvraag(Keuzelijsten.bevat(Keuzelijsten.THEMAS, thema) ? thema : "",
                age(leeftijd),
                gemeenten.stream().filter(g -> g.sleutel().equals(gemeente)).map(Organisatie::id).findFirst()
                        .orElse(null),
                alleScholen.stream().filter(s -> s.sleutel().equals(school)).map(School::id).findFirst().orElse(null),
                Keuzelijsten.bevat(Keuzelijsten.SOORTEN, soort) ? soort : "", woord.strip());
        return new HulpaanbodPage(z, z.gemeente() == null ? "" : gemeente, z.school() == null ? "" : school,
                voorzieningen.list(z, vandaag).stream().map(v -> VoorzieningRow.van(v, vandaag)).toList(),
                gemeenten.stream().map(g -> new Keuze(g.sleutel(), g.naam())).toList(),
                alleScholen.stream().map(s -> new Keuze(s.sleutel(), s.korteNaam())).toList(), houders.any(),
                !Lezer.nu().scholen().isEmpty(), inzendingen.key());
    }

    static @Nullable Integer age(String leeftijd) {
        return leeftijd.strip().matches("\\d{1,2}") ? Integer.valueOf(leeftijd.strip()) : null;
    }

    /** casus: the key of the casus that somebody came from, for the way back. */
    @GetMapping("/{sleutel}")
    @Transactional(readOnly = true)
    public Page show(@PathVariable String sleutel, @RequestParam(defaultValue = "") String casus) {
        var vandaag = LocalDate.now(clock);
        var v = voorzieningen.get(sleutel);
        return new VoorzieningPage(v,
                v.themas().stream().map(t -> Keuzelijsten.naam(Keuzelijsten.THEMAS, t)).toList(),
                Keuzelijsten.naam(Keuzelijsten.SOORTEN, v.soort()),
                Keuzelijsten.naam(Keuzelijsten.BEWIJZEN, v.verwijzing()),
                v.gemeenten().stream().map(g -> organisaties.find(g).map(Organisatie::naam).orElse(null))
                        .filter(Objects::nonNull).toList(),
                v.scholen().isEmpty() ? List.of() : scholen.list(v.scholen()).stream().map(School::korteNaam).toList(),
                VoorzieningRow.van(v, vandaag), houders.may(v), v.geldig(vandaag),
                casus.matches("[0-9a-f]{16}") ? "/leerlingen/" + casus : null);
    }
}
