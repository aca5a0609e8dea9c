package nl.vliegwiel.leerling.register;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import nl.vliegwiel.web.Fouten;
import nl.vliegwiel.web.Invoer;

/**
 * What the browser sends of a parent and of custody.
 *
 * @param gezag ja, nee or onbekend
 * @param nagekeken day on which somebody looked it up; empty: not looked up
 * @param van first day of custody; empty: always
 * @param totEnMet last day of custody; empty: open
 */
public record OuderForm(@Nullable String naam, @Nullable String telefoon, @Nullable String email,
        @Nullable String relatie, @Nullable String gezag, @Nullable String nagekeken, @Nullable String van,
        @Nullable String totEnMet, @Nullable Integer _versie) {

    static OuderForm leeg() {
        return new OuderForm("", "", "", "", "", "vandaag", "", "", null);
    }

    static OuderForm of(Ouder o) {
        return new OuderForm(o.naam(), o.telefoon(), o.email(), o.relatie(), o.gezagwaarde(),
                o.gecontroleerdOp() == null ? "" : LeerlingForm.cijfers(o.gecontroleerdOp()),
                o.van().equals(Ouder.ALTIJD) ? "" : LeerlingForm.cijfers(o.van()),
                o.tot() == null ? "" : LeerlingForm.cijfers(o.tot().minusDays(1)), o.versie());
    }

    Fouten check(Leerling kind, LocalDate vandaag) {
        var fouten = new Fouten();
        String n = Invoer.tekst(naam);
        if (n.isEmpty())
            fouten.meld("naam", "Schrijf de naam van de ouder");
        else if (n.length() > 120)
            fouten.meld("naam", "Deze naam is te lang. Gebruik hoogstens 120 tekens");
        if (!Keuzelijsten.bevat(Keuzelijsten.RELATIES, Invoer.tekst(relatie)))
            fouten.meld("relatie", "Kies wat deze persoon van " + kind.roepnaam() + " is");
        if (!Invoer.tekst(telefoon).matches("|\\+?[\\d ()-]{8,20}"))
            fouten.meld("telefoon", "Schrijf het telefoonnummer met cijfers, zoals 06 12 34 56 78");
        if (!Invoer.tekst(email).matches("|[^@\\s]+@[^@\\s]+\\.[^@\\s.]{2,}"))
            fouten.meld("email", "Dit is geen e-mailadres. Kijk het na");
        if (!Keuzelijsten.bevat(Keuzelijsten.GEZAG, Invoer.tekst(gezag)))
            fouten.meld("gezag", "Kies ja, nee of weet ik nog niet");
        if (!Invoer.tekst(nagekeken).isEmpty() && !"onbekend".equals(gezag))
            Invoer.datumTotVandaag(nagekeken, vandaag, "nagekeken", fouten);
        period(vandaag, kind, fouten);
        return fouten;
    }

    private void period(LocalDate vandaag, Leerling kind, Fouten fouten) {
        var begin = day(van, "van", vandaag, fouten);
        var einde = day(totEnMet, "totEnMet", vandaag, fouten);
        if (begin != null && begin.isBefore(kind.geboortedatum()))
            fouten.meld("van", "Deze dag ligt voor de geboorte. Laat het leeg als het altijd zo was");
        if (begin != null && einde != null && einde.isBefore(begin))
            fouten.meld("totEnMet", "Het einde ligt voor het begin. Draai ze om");
    }

    private static @Nullable LocalDate day(@Nullable String waarde, String veld, LocalDate vandaag, Fouten fouten) {
        if (Invoer.tekst(waarde).isEmpty())
            return null;
        var dag = Invoer.datum(waarde, vandaag);
        if (dag.isEmpty())
            fouten.meld(veld, Invoer.DATUM_ONLEESBAAR);
        return dag.orElse(null);
    }

    /** The parent as typed; {@code oud} is null for a new one. */
    Ouder ouder(@Nullable Ouder oud, LocalDate vandaag) {
        Boolean heeft = switch (Invoer.tekst(gezag)) {
            case "ja" -> Boolean.TRUE;
            case "nee" -> Boolean.FALSE;
            default -> null;
        };
        var tot = Invoer.datum(totEnMet, vandaag).orElse(null);
        return new Ouder(oud == null ? 0 : oud.gezagId(), oud == null ? 0 : oud.ouderId(),
                oud == null ? "" : oud.sleutel(), Invoer.tekst(naam), Ouders.orNull(Invoer.tekst(telefoon)),
                Ouders.orNull(Invoer.tekst(email)), Invoer.tekst(relatie), heeft, null,
                heeft == null ? null : Invoer.datum(nagekeken, vandaag).orElse(null),
                Invoer.datum(van, vandaag).orElse(Ouder.ALTIJD), tot == null ? null : tot.plusDays(1),
                _versie != null ? _versie : oud == null ? 1 : oud.versie());
    }
}
