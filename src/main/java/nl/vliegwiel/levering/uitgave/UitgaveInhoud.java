package nl.vliegwiel.levering.uitgave;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

import nl.vliegwiel.bron.Duotelling;
import nl.vliegwiel.bron.Waarneming;
import nl.vliegwiel.levering.Gelezen;
import nl.vliegwiel.levering.Kerngetal;
import nl.vliegwiel.levering.Regelfout;
import nl.vliegwiel.levering.cbs.CbsTable;
import nl.vliegwiel.web.Nederlands;

/** What a file of DUO or CBS holds for this region, before anything is kept. */
sealed interface UitgaveInhoud extends Gelezen {

    /** Big numbers with their words. */
    List<Kerngetal> getallen();

    /** Sentences that are good to know before it is taken in. */
    List<String> zinnen();

    /** Pupils per location. namen: of locations by code; schooljaar: first year, as the name of the file tells it. */
    record Duo(List<Duotelling> tellingen, Map<String, String> namen, OptionalInt schooljaar, int anderen,
            boolean gemaskeerd, long regels,
            long fouten, List<Regelfout> eerste) implements UitgaveInhoud {
        @Override
        public boolean isLeeg() {
            return tellingen.isEmpty();
        }

        @Override
        public List<Kerngetal> getallen() {
            return List.of(
                    new Kerngetal(
                            Nederlands.getal(tellingen.stream().map(Duotelling::vestiging).distinct().count()),
                            "scholen die meedoen"),
                    Kerngetal.of(anderen, "andere scholen, gaan niet mee"),
                    Kerngetal.of(regels, "regels"));
        }

        @Override
        public List<String> zinnen() {
            return gemaskeerd
                    ? List.of(
                            "DUO laat kleine aantallen niet zien. Die vullen we niet in: van zo'n school weten we dat het aantal tussen twee getallen ligt.")
                    : List.of();
        }
    }

    /** One table of CBS. */
    record Cbs(CbsTable tabel, long fouten, List<Regelfout> eerste) implements UitgaveInhoud {
        @Override
        public long regels() {
            return tabel.regels();
        }

        @Override
        public boolean isLeeg() {
            return tabel.waarnemingen().isEmpty();
        }

        @Override
        public List<Kerngetal> getallen() {
            return List.of(
                    Kerngetal.of(tabel.waarnemingen().size(), "waarden mee"),
                    new Kerngetal(
                            Nederlands.getal(
                                    tabel.waarnemingen().stream().map(Waarneming::periode).distinct().count()),
                            "perioden"),
                    new Kerngetal(Nederlands.getal(tabel.elders()),
                            "van andere regio's, gaan niet mee"));
        }

        @Override
        public List<String> zinnen() {
            long leeg = tabel.waarnemingen().stream().filter(w -> w.waarde() == null).count();
            return leeg == 0
                    ? List.of()
                    : List.of(Nederlands.aantal(leeg, "waarde is", "waarden zijn")
                            + " door CBS niet getoond. Die blijven leeg.");
        }
    }
}
