package nl.vliegwiel.monitor;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import nl.vliegwiel.monitor.indicator.Indicatoren;
import nl.vliegwiel.monitor.peiling.PeilingRun;
import nl.vliegwiel.monitor.peiling.Peilingen;
import nl.vliegwiel.monitor.peiling.Pilotuitkomsten;
import nl.vliegwiel.toegang.Onderdeel;
import nl.vliegwiel.web.Meldingen;
import nl.vliegwiel.web.NietGevonden;
import nl.vliegwiel.web.Page;

/** The month on one page, and who wants to be told of the next one. */
@RestController
@Onderdeel("maandbericht")
@RequestMapping("/monitor/maandbericht")
class MaandberichtController {

    private static final int YEAR = 12;

    private final Blikken blikken;
    private final Meetscholen meetscholen;
    private final Reeksen reeksen;
    private final Indicatoren indicatoren;
    private final Peilingen peilingen;
    private final Pilotuitkomsten pilotuitkomsten;
    private final Abonnementen abonnementen;
    private final Meldingen meldingen;

    MaandberichtController(Blikken blikken, Meetscholen meetscholen, Reeksen reeksen, Indicatoren indicatoren,
            Peilingen peilingen,
            Pilotuitkomsten pilotuitkomsten, Abonnementen abonnementen, Meldingen meldingen) {
        this.blikken = blikken;
        this.meetscholen = meetscholen;
        this.reeksen = reeksen;
        this.indicatoren = indicatoren;
        this.peilingen = peilingen;
        this.pilotuitkomsten = pilotuitkomsten;
        this.abonnementen = abonnementen;
        this.meldingen = meldingen;
    }

    /** What the month brought, on one page to print or to keep. */
    @GetMapping
    @Transactional(readOnly = true)
    public ResponseEntity<Page> month(SelectieForm form) {
        var blik = blikken.van(form);
        if (blik.isEmpty()) {
            return ResponseEntity.ok(new NogNietsPage(peilingen.running().isPresent(), false));
        }
        var series = reeksen.van(blik.get(), indicatoren.alle());
        var origin = Herkomst.of(blik.get(),
                peilingen.quality(blik.get().peiling().id(), blik.get().maand(), blik.get().maand()));
        return ResponseEntity.status(series.isEmpty() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK)
                .body(MaandberichtPage.of(blik.get(), series, indicatoren,
                        pilotuitkomsten.all(blik.get().publicatie().id()), origin,
                        abonnementen.eigen().isPresent(), profile(blik.get(), series)));
    }

    private @Nullable Schoolprofiel profile(Blik blik, List<Reeks> series) {
        var school = blik.school();
        return school == null
                ? null
                : Schoolprofiel.of(school, series,
                        peilingen.quality(blik.peiling().id(), blik.maand() - YEAR, blik.maand()), blik.maand(),
                        meetscholen.partners(school.id()));
    }

    /** From now on this selection; the page that is there now counts as read. */
    @PostMapping("/abonnement")
    @Transactional
    public ResponseEntity<Page> subscribe(SelectieForm form) {
        var blik = blikken.van(form).orElseThrow(NietGevonden::new);
        abonnementen.save(blik.filters().groep(), blik.filters().schoolsoort(), blik.filters().gemeente(),
                blik.publicatie().totEnMet());
        meldingen.meld("Geregeld. Is er een nieuw maandbericht, dan zie je dat boven de monitor.");
        return Page.seeOther("/monitor/maandbericht" + blik.filters().query());
    }

    @PostMapping("/abonnement/einde")
    @Transactional
    public ResponseEntity<Page> unsubscribe() {
        abonnementen.delete();
        meldingen.meld("Je krijgt geen bericht meer.");
        return Page.seeOther("/monitor/maandbericht");
    }

    /** Opens the page of the own selection, and says that it was read. */
    @PostMapping("/gelezen")
    @Transactional
    public ResponseEntity<Page> read() {
        var own = abonnementen.eigen().orElseThrow(NietGevonden::new);
        var publication = peilingen.latest(PeilingRun.PUBLICATIE).orElseThrow(NietGevonden::new);
        abonnementen.gelezen(publication.totEnMet());
        return Page.seeOther("/monitor/maandbericht" + own.query(publication.totEnMet()));
    }
}
