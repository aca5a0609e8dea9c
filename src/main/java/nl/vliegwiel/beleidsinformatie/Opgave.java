package nl.vliegwiel.beleidsinformatie;

import java.time.LocalDate;
import java.util.List;

import nl.vliegwiel.samenwerking.Organisatie;
import nl.vliegwiel.web.Geweigerd;
import nl.vliegwiel.web.Nederlands;

/** What one provider has to tell CBS about one half-year, as it stands now. */
record Opgave(Organisatie organisatie, Halfjaar halfjaar, List<Hulpgegeven> hulp, List<Hulprecord> records) {

    Opgave(Organisatie organisatie, Halfjaar halfjaar, List<Hulpgegeven> hulp) {
        this(organisatie, halfjaar, hulp, Hulprecord.van(hulp));
    }

    /** Help of which not all is recorded that CBS asks. */
    List<Hulpgegeven> ontbreekt() {
        return hulp.stream().filter(g -> !g.isCompleet()).toList();
    }

    List<Hulprecord> fouten() {
        return records.stream().filter(r -> !r.fout().isEmpty()).toList();
    }

    List<Hulprecord> letOp() {
        return records.stream().filter(r -> r.fout().isEmpty() && !r.letOp().isEmpty()).toList();
    }

    /** Paid from a personal budget: not in the file. */
    long pgb() {
        return hulp.stream().filter(g -> Boolean.TRUE.equals(g.pgb())).count();
    }

    long jeugdigen() {
        return records.stream().map(r -> r.eerste().kenmerk()).distinct().count();
    }

    /** Why no file can be made; empty when it can. */
    String waarom(LocalDate vandaag) {
        if (!halfjaar.voorbij(vandaag))
            return "Dit halfjaar loopt nog. Het bestand kan vanaf " + Nederlands.datum(halfjaar.tot()) + ".";
        if (records.isEmpty() && ontbreekt().isEmpty())
            return "Er was in dit halfjaar geen jeugdhulp van jullie. Dan is er geen bestand nodig.";
        long open = (long) ontbreekt().size() + fouten().size();
        return open == 0
                ? ""
                : "Maak eerst " + Nederlands.aantal(open, "punt", "punten")
                        + " in orde. Wat in het bestand ontbreekt, neemt CBS weg.";
    }

    /** Refuses as long as no file can be made. */
    void ready(LocalDate vandaag) {
        String zin = waarom(vandaag);
        if (!zin.isEmpty())
            throw new Geweigerd(zin);
    }

    String url() {
        return "/beleidsinformatie/" + organisatie.sleutel() + "/" + halfjaar.code();
    }

    /** Of one of the own trajecten in this period, by its key. */
    java.util.Optional<Hulpgegeven> hulp(String sleutel) {
        return hulp.stream().filter(g -> g.sleutel().equals(sleutel)).findFirst();
    }
}
