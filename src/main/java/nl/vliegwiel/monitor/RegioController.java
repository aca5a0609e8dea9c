package nl.vliegwiel.monitor;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import nl.vliegwiel.bron.Uitgaven;
import nl.vliegwiel.bron.Waarnemingen;
import nl.vliegwiel.monitor.indicator.Indicator;
import nl.vliegwiel.monitor.indicator.Indicatoren;
import nl.vliegwiel.monitor.indicator.Uitsplitsing;
import nl.vliegwiel.monitor.peiling.PeilingRun;
import nl.vliegwiel.monitor.peiling.Peilingen;
import nl.vliegwiel.monitor.peiling.Uitkomsten;
import nl.vliegwiel.samenwerking.Organisatie;
import nl.vliegwiel.samenwerking.Organisaties;
import nl.vliegwiel.toegang.Lezer;
import nl.vliegwiel.toegang.Onderdeel;
import nl.vliegwiel.toegang.Rollen;
import nl.vliegwiel.web.Keuze;
import nl.vliegwiel.web.Page;

/** What CBS says of the country and the gemeenten, with one of our own figures beside it. */
@RestController
@Onderdeel("monitor")
class RegioController {
    private final Uitgaven uitgaven;
    private final Waarnemingen waarnemingen;
    private final Organisaties organisaties;
    private final Indicatoren indicatoren;
    private final Peilingen peilingen;
    private final Uitkomsten uitkomsten;
    private final Rollen rollen;

    RegioController(Uitgaven uitgaven, Waarnemingen waarnemingen, Organisaties organisaties, Indicatoren indicatoren,
            Peilingen peilingen, Uitkomsten uitkomsten, Rollen rollen) {
        this.uitgaven = uitgaven;
        this.waarnemingen = waarnemingen;
        this.organisaties = organisaties;
        this.indicatoren = indicatoren;
        this.peilingen = peilingen;
        this.uitkomsten = uitkomsten;
        this.rollen = rollen;
    }

    @GetMapping("/land-en-regio")
    @Transactional(readOnly = true)
    public Page show(@RequestParam(defaultValue = "") String tabel, @RequestParam(defaultValue = "") String maat,
            @RequestParam(defaultValue = "") String kenmerken, @RequestParam(defaultValue = "") String naast) {
        var tabellen = waarnemingen.tables();
        boolean aanleveren = rollen.magBewerken(Lezer.nu().rol(), "uitgaven");
        var gekozen = tabellen.stream().filter(t -> t.code().equals(tabel)).findFirst()
                .or(() -> tabellen.stream().findFirst()).orElse(null);
        if (gekozen == null)
            return RegioPage.leeg(aanleveren);
        var namen = new Regionamen(waarnemingen.names(gekozen.uitgaveId()));
        String hoe = first(namen.maten(), maat);
        var mogelijk = namen.kenmerken(waarnemingen.kenmerken(gekozen.uitgaveId(), hoe));
        String welke = first(mogelijk, kenmerken);
        var uitgave = uitgaven.standing("CBS", gekozen.code()).getFirst();
        var gemeenten = organisaties.list("gemeente");
        var beeld = Regiobeeld.of(waarnemingen.series(gekozen.code(), hoe, welke), uitgave.id(), namen, hoe,
                plekken(gemeenten));
        return new RegioPage(tabellen.stream().map(t -> new Keuze(t.code(), t.titel())).toList(), gekozen.code(),
                namen.maten(), hoe, mogelijk, welke, ours(), naast, RegioPage.Herkomstzin.of(uitgave),
                namen.eenheid(hoe), beeld,
                beside(naast, gemeenten), aanleveren);
    }

    /** What was asked when it is there, else the first. */
    private static String first(List<Keuze> keuzes, String gevraagd) {
        return keuzes.stream().map(Keuze::waarde).filter(gevraagd::equals).findFirst()
                .orElse(keuzes.isEmpty() ? "" : keuzes.getFirst().waarde());
    }

    private static Map<String, String> plekken(List<Organisatie> gemeenten) {
        var plekken = new java.util.LinkedHashMap<String, String>();
        plekken.put("NL01", "Nederland");
        gemeenten.stream().sorted(java.util.Comparator.comparing(Organisatie::naam))
                .forEach(g -> plekken.put("GM" + g.code(), g.naam()));
        return plekken;
    }

    private List<Keuze> ours() {
        var keuzes = new java.util.ArrayList<Keuze>();
        keuzes.add(new Keuze("", "Geen cijfer van ons"));
        indicatoren.alle().stream().filter(i -> tabel(i) != null).forEach(i -> keuzes.add(new Keuze(i.code(),
                i.naam())));
        return keuzes;
    }

    /** The published table by gemeente of this indicator; null without one. */
    private static @Nullable Uitsplitsing tabel(Indicator i) {
        return i.uitsplitsingen().stream().filter(u -> u.dimensies().equals(List.of("gemeente"))
                || u.dimensies().equals(List.of("woongemeente"))).findFirst().orElse(null);
    }

    private RegioPage.@Nullable Naast beside(String code, List<Organisatie> gemeenten) {
        var indicator = indicatoren.find(code).filter(Indicator::heeftBron).orElse(null);
        var peiling = peilingen.latest(PeilingRun.PUBLICATIE).orElse(null);
        var tabel = indicator == null ? null : tabel(indicator);
        if (indicator == null || peiling == null || tabel == null)
            return null;
        int newest = Uitsplitsing.parse(Uitsplitsing.MAAND).moment(Blikken.month(peiling), tabel.periode());
        var cellen = uitkomsten.nieuwste(peiling.id(), code, tabel, newest);
        return RegioPage.Naast.of(indicator, tabel, cellen.isEmpty() ? 0 : cellen.getFirst().moment(), gemeenten,
                cellen, tabel.dimensies().getFirst());
    }
}
