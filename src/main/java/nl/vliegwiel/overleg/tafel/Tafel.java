package nl.vliegwiel.overleg.tafel;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import nl.vliegwiel.leerling.Betrokkenen;
import nl.vliegwiel.ondersteuning.Doelen;
import nl.vliegwiel.ondersteuning.Krachten;
import nl.vliegwiel.overleg.Aanwezigheden;
import nl.vliegwiel.overleg.Aanwezigheden.Iemand;
import nl.vliegwiel.overleg.Acties;
import nl.vliegwiel.overleg.Agendapunt;
import nl.vliegwiel.overleg.Agendapunten;
import nl.vliegwiel.overleg.Overleg;
import nl.vliegwiel.overleg.Teambesluit;
import nl.vliegwiel.overleg.Teambesluiten;
import nl.vliegwiel.samenwerking.Schooldagen;
import nl.vliegwiel.toegang.Lezer;
import nl.vliegwiel.toegang.Rollen;
import nl.vliegwiel.web.Fouten;
import nl.vliegwiel.web.Inzendingen;
import nl.vliegwiel.web.Nederlands;

/** Reads all that the table sees of one point. Nobody retypes what stands in the plan. */
@Component
class Tafel {
    private final Schooldagen schooldagen = Schooldagen.load();
    private final Agendapunten punten;
    private final Teambesluiten besluiten;
    private final Acties acties;
    private final Aanwezigheden aanwezigheden;
    private final Doelen doelen;
    private final Krachten krachten;
    private final Betrokkenen betrokkenen;
    private final Inzendingen inzendingen;
    private final Rollen rollen;
    private final Clock clock;

    Tafel(Agendapunten punten, Teambesluiten besluiten, Acties acties, Aanwezigheden aanwezigheden, Doelen doelen,
            Krachten krachten, Betrokkenen betrokkenen, Inzendingen inzendingen, Rollen rollen, Clock clock) {
        this.punten = punten;
        this.besluiten = besluiten;
        this.acties = acties;
        this.aanwezigheden = aanwezigheden;
        this.doelen = doelen;
        this.krachten = krachten;
        this.betrokkenen = betrokkenen;
        this.inzendingen = inzendingen;
        this.rollen = rollen;
        this.clock = clock;
    }

    LocalDate vandaag() {
        return LocalDate.now(clock);
    }

    List<Iemand> mensen(Overleg o, Agendapunt punt) {
        return aanwezigheden.voor(o, punt, vandaag());
    }

    /** @param form null: as it stands now */
    AgendapuntPage page(Overleg o, Agendapunt punt, @Nullable TeambesluitForm form, String aanvulling, Fouten fouten) {
        var besluit = besluiten.find(punt).orElse(null);
        var mensen = mensen(o, punt);
        boolean vorige = punt.soort().equals("acties");
        Long casus = punt.casusId();
        return new AgendapuntPage(o, punten.list(o.id()), punt, besluit,
                casus == null ? List.of() : doelen.list(casus), casus == null ? List.of() : krachten.list(casus),
                vorige
                        ? acties.earlier(o)
                        : acties.list(o.id()).stream().filter(a -> a.puntId() == punt.id()).toList(),
                mensen, aanwezigheden.list(o, vandaag()),
                besluiten.aanvullingen(o.id()).stream().filter(v -> v.puntId() == punt.id()).toList(), aanvulling,
                form != null
                        ? form
                        : TeambesluitForm.begin(besluit, punt, present(besluit, mensen), empty(punt, mensen),
                                inzendingen.key()),
                rollen.magBewerken(Lezer.nu().rol(), "overleg"), vandaag(), fouten);
    }

    private static List<String> present(@Nullable Teambesluit besluit, List<Iemand> mensen) {
        return mensen.stream()
                .filter(m -> besluit == null ? m.aanwezig() : besluit.aanTafel().contains(m.accountId()))
                .map(Iemand::sleutel).toList();
    }

    /** An action without words: whose it mostly is, a week from now. */
    TeambesluitForm.Regel empty(Agendapunt punt, List<Iemand> mensen) {
        long wie = punt.casusId() == null
                ? Lezer.nu().accountId()
                : betrokkenen.eerste(punt.casusId()).map(b -> b.accountId()).orElse(Lezer.nu().accountId());
        return new TeambesluitForm.Regel("",
                mensen.stream().filter(m -> m.accountId() == wie).map(Iemand::sleutel).findFirst().orElse(""),
                Nederlands.dagMaand(schooldagen.opOfNa(vandaag().plusDays(7))));
    }

    /** Minutes since the point before it was done, or since the beginning. */
    int minuten(Overleg o) {
        var nu = OffsetDateTime.now(clock);
        var sinds = besluiten.list(o.id()).stream().map(Teambesluit::vastgelegdOp).max(OffsetDateTime::compareTo)
                .orElse(Objects.requireNonNullElse(o.begonnenOp(), nu));
        return Math.clamp(Duration.between(sinds, nu).toMinutes(), 0, 240);
    }
}
