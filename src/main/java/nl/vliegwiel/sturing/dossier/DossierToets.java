package nl.vliegwiel.sturing.dossier;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import nl.vliegwiel.businesscase.Batenbron;
import nl.vliegwiel.businesscase.Batenbronnen;
import nl.vliegwiel.monitor.Rapportcijfers;
import nl.vliegwiel.monitor.Rapportcijfers.Rapportcijfer;
import nl.vliegwiel.monitor.indicator.Indicatoren;
import nl.vliegwiel.monitor.peiling.Peiling;
import nl.vliegwiel.monitor.peiling.Peilingen;
import nl.vliegwiel.web.Nederlands;

/** Holds each criterium of a question to what its publication, its study and its funding say; nothing is computed anew. */
@Component
public class DossierToets {

    private static final int PERCENT = 100;

    private final Criteria criteria;
    private final Peilingen peilingen;
    private final Rapportcijfers cijfers;
    private final Indicatoren indicatoren;
    private final Batenbronnen baten;
    private final Dossierbronnen bronnen;

    DossierToets(Criteria criteria, Peilingen peilingen, Rapportcijfers cijfers, Indicatoren indicatoren,
            Batenbronnen baten, Dossierbronnen bronnen) {
        this.criteria = criteria;
        this.peilingen = peilingen;
        this.cijfers = cijfers;
        this.indicatoren = indicatoren;
        this.baten = baten;
        this.bronnen = bronnen;
    }

    /** In a transaction of the reader. */
    public DossierStand van(Besluitdossier d) {
        var publication = peilingen.find(d.publicatie());
        var own = criteria.van(d.id()).stream().filter(c -> !c.ingetrokken()).toList();
        var figures = figures(publication, d, own);
        var study = d.baten() == null ? Optional.<Batenbron>empty() : baten.find(d.baten());
        var funding = bronnen.bekostiging(d);
        var known = publication.map(Peiling::klaarOp).orElse(null);
        return new DossierStand(publication.map(DossierToets::zin).orElse("Deze publicatie is er niet meer."),
                study.map(DossierToets::zin).orElse(d.baten() == null ? "" : NIET_LEESBAAR),
                study.map(b -> bronnen.studiebesluiten(b.sleutel().substring(0, b.sleutel().indexOf('.'))))
                        .orElse(List.of()),
                funding.map(DossierToets::zin).orElse(d.bekostiging() == null ? "" : NIET_LEESBAAR),
                own.stream().map(c -> switch (c.soort()) {
                    case "cijfer" -> figure(c, figures.get(c.indicator()), known);
                    case "baten" -> chance(c, study.orElse(null), d.baten() != null);
                    case "akkoord" -> agreed(c, funding.orElse(null), d.bekostiging() != null);
                    default -> written(c);
                }).toList());
    }

    private static final String NIET_LEESBAAR = "Er hoort een stuk bij dat jouw rol niet leest.";

    private Map<String, Rapportcijfer> figures(Optional<Peiling> publication, Besluitdossier d, List<Criterium> own) {
        var codes = own.stream().flatMap(c -> Optional.ofNullable(c.indicator()).stream()).distinct().toList();
        return publication.isEmpty() || codes.isEmpty()
                ? Map.of()
                : cijfers.van(publication.get(), codes, d.datum()).stream()
                        .collect(Collectors.toMap(c -> c.indicator().code(), Function.identity()));
    }

    private CriteriumUitkomst figure(Criterium c, @Nullable Rapportcijfer figure, @Nullable OffsetDateTime known) {
        var indicator = c.indicator() == null ? null : indicatoren.find(c.indicator()).orElse(null);
        String norm = c.afspraak(indicator);
        boolean late = known != null && c.op().isAfter(known);
        String name = indicator == null ? "Een cijfer dat er niet meer is" : indicator.naam();
        String url = indicator == null ? null : "/monitor/" + indicator.code();
        if (figure == null || figure.waarde().isEmpty()) {
            return new CriteriumUitkomst(c.id(), c.wat(), norm, "Niet getoond", "", CriteriumOordeel.ONBEKEND,
                    figure == null ? "Dit cijfer staat niet in de publicatie." : figure.niets(), name, url, late);
        }
        String margin = "marge " + figure.marge() + (figure.aantal().isEmpty() ? "" : ", " + figure.aantal()) + ", "
                + figure.moment();
        var number = figure.getal();
        double limit = c.grens() == null ? 0 : c.grens();
        var verdict = number == null
                ? CriteriumOordeel.ONBEKEND
                : CriteriumOordeel.of("hoogstens".equals(c.kant()), limit, number.laag(), number.hoog());
        return new CriteriumUitkomst(c.id(), c.wat(), norm, figure.waarde(), margin, verdict,
                verdict != CriteriumOordeel.ONBEKEND
                        ? ""
                        : number == null || Double.isInfinite(number.laag()) && Double.isInfinite(number.hoog())
                                ? "De marge is niet bekend."
                                : "De marge loopt over de grens heen: het kan bereikt zijn, of niet.",
                name, url, late);
    }

    private static CriteriumUitkomst chance(Criterium c, @Nullable Batenbron study, boolean chosen) {
        if (study == null) {
            return new CriteriumUitkomst(c.id(), c.wat(), c.afspraak(null), "Niet bekend", "",
                    CriteriumOordeel.ONBEKEND, chosen ? NIET_LEESBAAR : "Er hoort nog geen studie bij dit dossier.",
                    "Kosten en baten", null, false);
        }
        double limit = c.grens() == null ? 0 : c.grens();
        return new CriteriumUitkomst(c.id(), c.wat(), c.afspraak(null), Nederlands.procent(study.kans(), 0), "",
                study.kans() * PERCENT >= limit ? CriteriumOordeel.BEREIKT : CriteriumOordeel.NIET, "",
                study.studie() + ", versie " + study.versie(), "/kosten-en-baten", false);
    }

    private static CriteriumUitkomst agreed(Criterium c, Dossierbronnen.@Nullable Bekostiging funding,
            boolean chosen) {
        if (funding == null) {
            return new CriteriumUitkomst(c.id(), c.wat(), c.afspraak(null), "Niet bekend", "",
                    CriteriumOordeel.ONBEKEND,
                    chosen ? NIET_LEESBAAR : "Er hoort nog geen bekostiging bij dit dossier.", "Bekostiging", null,
                    false);
        }
        double limit = c.grens() == null ? 0 : c.grens();
        return new CriteriumUitkomst(c.id(), c.wat(), c.afspraak(null), funding.ja() + " van " + funding.partijen(),
                funding.nee() == 0 ? "" : Nederlands.aantal(funding.nee(), "partij zei nee", "partijen zeiden nee"),
                CriteriumOordeel.ofPartijen(limit, funding.ja(), funding.nee(), funding.partijen()),
                funding.ja() == 0 ? "Nog geen partij zei ja." : "", funding.naam() + ", versie " + funding.nummer(),
                "/bekostiging/" + funding.sleutel() + "/akkoord?versie=" + funding.nummer(), false);
    }

    private static CriteriumUitkomst written(Criterium c) {
        return c.oordeel() == null || c.nu() == null || c.bewijs() == null
                ? new CriteriumUitkomst(c.id(), c.wat(), c.norm(), "Nog niets", "", CriteriumOordeel.ONBEKEND,
                        "Niemand schreef op hoe het ervoor staat.", "Nog geen bewijs", null, false)
                : new CriteriumUitkomst(c.id(), c.wat(), c.norm(), c.nu(), "", CriteriumOordeel.of(c.oordeel()), "",
                        c.bewijs(), null, false);
    }

    private static String zin(Peiling p) {
        return "Publicatie van " + Nederlands.datum(p.peildag()) + ", cijfers tot en met "
                + Nederlands.datum(p.totEnMet()) + ". Een getal onder de " + p.drempel() + " is niet getoond.";
    }

    private static String zin(Batenbron b) {
        return b.studie() + ", versie " + b.versie() + ", vastgesteld op " + Nederlands.datum(b.vastgesteldOp()) + ". "
                + b.slotsom();
    }

    private static String zin(Dossierbronnen.Bekostiging b) {
        return b.naam() + ", versie " + b.nummer() + ", vastgesteld op " + Nederlands.datum(b.vastgesteldOp()) + ". "
                + b.ja() + " van " + b.partijen() + " partijen akkoord.";
    }
}
