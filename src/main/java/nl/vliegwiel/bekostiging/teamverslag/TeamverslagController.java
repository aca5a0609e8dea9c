package nl.vliegwiel.bekostiging.teamverslag;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import nl.vliegwiel.bekostiging.versie.Werkversie;
import nl.vliegwiel.logboek.Regel;
import nl.vliegwiel.toegang.Onderdeel;
import nl.vliegwiel.web.Geweigerd;
import nl.vliegwiel.web.Page;

/** What the teams did in a year and what that cost, and counting it. */
@RestController
@Onderdeel("bekostiging")
@RequestMapping("/bekostiging/{sleutel}/teamverslag")
class TeamverslagController {
    private final Werkversie werkversie;
    private final Teamverslagen teamverslagen;
    private final Teamtellingen tellingen;
    private final Clock clock;

    TeamverslagController(Werkversie werkversie, Teamverslagen teamverslagen, Teamtellingen tellingen,
            Clock clock) {
        this.werkversie = werkversie;
        this.teamverslagen = teamverslagen;
        this.tellingen = tellingen;
        this.clock = clock;
    }

    @GetMapping
    @Transactional(readOnly = true)
    public Page show(@PathVariable String sleutel, @RequestParam(required = false) @Nullable Integer versie,
            @RequestParam(required = false) @Nullable Integer jaar) {
        var v = werkversie.find(sleutel, versie);
        var jaren = years();
        int gekozen = jaar != null && jaren.contains(jaar) ? jaar : jaren.getFirst();
        return new TeamverslagPage(werkversie.kop(v, "/teamverslag"), werkversie.magBewerken(), gekozen, jaren,
                v.opzet().beginjaar(), teamverslagen.find(v, gekozen).orElse(null));
    }

    /** This year and the three before: of older ones files may be gone. */
    private List<Integer> years() {
        int nu = LocalDate.now(clock).getYear();
        return IntStream.rangeClosed(0, 3).map(i -> nu - i).boxed().toList();
    }

    @PostMapping
    @Transactional
    public ResponseEntity<Page> count(@PathVariable String sleutel,
            @RequestParam(required = false) @Nullable Integer jaar) {
        var v = werkversie.find(sleutel, null);
        if (jaar == null || !years().contains(jaar))
            throw new Geweigerd("Kies een jaar dat is te tellen: dit jaar of een van de drie jaren ervoor.");
        tellingen.count(jaar);
        werkversie.logged(v, Regel.Gebeurtenis.VASTLEGGEN);
        return werkversie.naar("/bekostiging/" + sleutel + "/teamverslag?jaar=" + jaar, jaar + " is geteld");
    }
}
