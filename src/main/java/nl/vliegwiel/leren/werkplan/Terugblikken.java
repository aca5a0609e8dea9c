package nl.vliegwiel.leren.werkplan;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import nl.vliegwiel.monitor.Uitspraak;
import nl.vliegwiel.monitor.Uitspraken;
import nl.vliegwiel.monitor.indicator.Indicator;
import nl.vliegwiel.monitor.indicator.Indicatoren;
import nl.vliegwiel.monitor.peiling.Peiling;
import nl.vliegwiel.monitor.peiling.PeilingRun;
import nl.vliegwiel.monitor.peiling.Peilingen;

/** Asks the monitor what it said then and says now; no figure is copied. */
@Component
class Terugblikken {

    private final Uitspraken uitspraken;
    private final Indicatoren indicatoren;
    private final Peilingen peilingen;

    Terugblikken(Uitspraken uitspraken, Indicatoren indicatoren, Peilingen peilingen) {
        this.uitspraken = uitspraken;
        this.indicatoren = indicatoren;
        this.peilingen = peilingen;
    }

    /** Null for an action that is about no figure. */
    @Nullable
    Terugblik van(Verbeteractie a) {
        Indicator indicator = a.indicator() == null ? null : indicatoren.find(a.indicator()).orElse(null);
        if (indicator == null) {
            return null;
        }
        var newest = peilingen.latest(PeilingRun.PUBLICATIE).orElse(null);
        var then = a.publicatie() == null ? null : peilingen.find(a.publicatie()).orElse(null);
        var before = then == null || newest == null || then.id() == newest.id() ? null : then;
        return new Terugblik(indicator.naam(), "/monitor/" + indicator.code(),
                before == null ? null : said(before, indicator.code()),
                newest == null ? null : said(newest, indicator.code()));
    }

    private @Nullable Uitspraak said(Peiling publication, String code) {
        return uitspraken.van(publication, List.of(code)).get(code);
    }
}
