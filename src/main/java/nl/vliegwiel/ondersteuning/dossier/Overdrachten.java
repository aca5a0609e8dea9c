package nl.vliegwiel.ondersteuning.dossier;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import nl.vliegwiel.leerling.Betrokkene;
import nl.vliegwiel.leerling.Betrokkenen;
import nl.vliegwiel.logboek.Logboek;
import nl.vliegwiel.logboek.Regel;
import nl.vliegwiel.ondersteuning.Gebeurtenissen;
import nl.vliegwiel.ondersteuning.Taak;
import nl.vliegwiel.ondersteuning.Taken;
import nl.vliegwiel.toegang.Lezer;
import nl.vliegwiel.toegang.Rollen;

/** What happens when another person becomes the one on whom family and team count: of one casus, or of several at once. */
@Component
class Overdrachten {
    /** The casus that is handed over. */
    record Over(long casusId, long jeugdigeId, long schoolId, String roepnaam) {
    }

    private final Betrokkenen betrokkenen;
    private final Teamleden teamleden;
    private final Taken taken;
    private final Gebeurtenissen gebeurtenissen;
    private final Logboek logboek;
    private final Rollen rollen;
    private final Clock clock;

    Overdrachten(Betrokkenen betrokkenen, Teamleden teamleden, Taken taken, Gebeurtenissen gebeurtenissen,
            Logboek logboek, Rollen rollen, Clock clock) {
        this.betrokkenen = betrokkenen;
        this.teamleden = teamleden;
        this.taken = taken;
        this.gebeurtenissen = gebeurtenissen;
        this.logboek = logboek;
        this.rollen = rollen;
        this.clock = clock;
    }

    /** Who of the team of this school can work in a file; a mentor only reads. */
    List<Teamleden.Teamlid> kandidaten(long school, @Nullable Long zonder) {
        return teamleden.list(school, null, LocalDate.now(clock)).stream()
                .filter(t -> rollen.magBewerken(t.rol(), "casus"))
                .filter(t -> !Long.valueOf(t.accountId()).equals(zonder)).toList();
    }

    /** Timeline, task and log come first: whoever leaves may write no more once it is done. */
    void overgedragen(Over over, @Nullable Betrokkene oud, Teamleden.Teamlid wie, String reden, boolean blijft,
            @Nullable String reeks) {
        gebeurtenissen.add(over.casusId(), "overdracht", wie.naam() + " is nu het aanspreekpunt",
                oud == null ? reden : "Dat was " + oud.naam() + ". " + reden);
        if (oud != null) {
            taken.overgedragen(over.casusId(), oud.accountId(), wie.accountId());
            if (wie.accountId() != Lezer.nu().accountId())
                taken.add(Taak.voor(wie.accountId(), over.casusId(), "kennismaken",
                        "Kennismaken met " + over.roepnaam(), "Je bent nu het aanspreekpunt.", LocalDate.now(clock)));
        }
        log(over.casusId(), over.jeugdigeId(), wie.accountId());
        betrokkenen.overgedragen(over.casusId(), wie.accountId(), wie.rol(), reden, blijft, reeks);
    }

    /**
     * Back to whom it was before, with the tasks that came along. Who already worked on it before the handover, still
     * does.
     *
     * @return false when there is nobody to go back to
     */
    boolean teruggedraaid(Betrokkene nu, long jeugdige) {
        var toen = betrokkenen.history(nu.casusId()).stream().filter(b -> nu.van().isEqual(tot(b, nu))).toList();
        var oud = toen.stream().filter(Betrokkene::eersteVerantwoordelijke).findFirst();
        if (oud.isEmpty())
            return false;
        boolean blijft = toen.stream().anyMatch(b -> b.accountId() == nu.accountId());
        gebeurtenissen.add(nu.casusId(), "overdracht", oud.get().naam() + " is weer het aanspreekpunt",
                "De overdracht aan " + nu.naam() + " is ongedaan gemaakt.");
        taken.teruggegeven(nu.casusId(), nu.accountId(), oud.get().accountId());
        log(nu.casusId(), jeugdige, oud.get().accountId());
        betrokkenen.overgedragen(nu.casusId(), oud.get().accountId(), oud.get().rol(),
                "De overdracht is ongedaan gemaakt.", blijft);
        return true;
    }

    private static java.time.OffsetDateTime tot(Betrokkene b, Betrokkene nu) {
        var tot = b.tot();
        return tot == null ? nu.van().plusYears(100) : tot;
    }

    private void log(long casus, long jeugdige, long wie) {
        logboek.write(Regel.casus(Regel.Gebeurtenis.WIJZIGEN, "overdracht", wie, casus, jeugdige));
    }
}
