package nl.vliegwiel.monitor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import nl.vliegwiel.monitor.Meetscholen.Meetschool;
import nl.vliegwiel.monitor.figuur.Maanden;
import nl.vliegwiel.monitor.peiling.Peiling;
import nl.vliegwiel.monitor.peiling.PeilingRun;
import nl.vliegwiel.monitor.peiling.Peilingen;
import nl.vliegwiel.toegang.Lezer;
import nl.vliegwiel.web.Keuze;
import nl.vliegwiel.web.Nederlands;

/** From the address and the reader to what is looked at. */
@Component
class Blikken {

    private static final int MONTHS = 36;

    private final Meetscholen meetscholen;
    private final Peilingen peilingen;

    Blikken(Meetscholen meetscholen, Peilingen peilingen) {
        this.meetscholen = meetscholen;
        this.peilingen = peilingen;
    }

    /** Empty as long as there is no publication. Own schools show work figures, all else the publication. */
    Optional<Blik> van(SelectieForm form) {
        var latest = peilingen.latest();
        var publication = latest.stream().filter(p -> PeilingRun.PUBLICATIE.equals(p.soort())).findFirst();
        if (publication.isEmpty()) {
            return Optional.empty();
        }
        var schools = meetscholen.alle();
        var own = own(schools);
        String group = group(form, own);
        var school = schools.stream().filter(s -> s.sleutel().equals(group)).findFirst().orElse(null);
        var work = latest.stream().filter(p -> PeilingRun.WERK.equals(p.soort())).findFirst()
                .filter(p -> school != null && own.contains(school));
        var peiling = work.orElse(publication.get());
        int newest = month(peiling);
        int month = Math.min(newest, form.maand().orElse(newest));
        var selection = new Selectie(school == null ? known(group) : Selectie.SCHOOL,
                SelectieForm.tekst(form.schoolsoort()), gemeente(form, schools), school == null ? "" : school.plek(),
                month);
        return Optional.of(new Blik(peiling, publication.get(), selection, schools, school, newest,
                filters(schools, own, school == null ? known(group) : group, form, newest, month)));
    }

    /** What a publication says of the pilot schools, or of all when there are none, whatever came after it. */
    Blik van(Peiling publicatie) {
        var schools = meetscholen.alle();
        int month = month(publicatie);
        String group = schools.stream().anyMatch(Meetschool::pilot) ? Selectie.PILOT : Selectie.ALLE;
        return new Blik(publicatie, publicatie, new Selectie(group, "", "", "", month), schools, null, month,
                filters(schools, List.of(), group, new SelectieForm(group, null, null, null), month, month));
    }

    static int month(Peiling peiling) {
        return Maanden.nummer(java.time.YearMonth.from(peiling.totEnMet()));
    }

    /** Schools where the reader works with the cases; their policies let them read the work figures. */
    private static List<Meetschool> own(List<Meetschool> schools) {
        var reader = Lezer.nu();
        return reader.heeftRol("oco", "coach", "jeugdhulpverlener")
                ? schools.stream().filter(s -> reader.scholen().contains(s.id())).toList()
                : List.of();
    }

    private static String group(SelectieForm form, List<Meetschool> own) {
        String asked = SelectieForm.tekst(form.groep());
        if (!asked.isEmpty()) {
            return asked;
        }
        return own.isEmpty() ? Selectie.PILOT : own.getFirst().sleutel();
    }

    private static String known(String group) {
        return List.of(Selectie.PILOT, Selectie.VERGELIJKING, Selectie.ALLE).contains(group) ? group : Selectie.PILOT;
    }

    private static String gemeente(SelectieForm form, List<Meetschool> schools) {
        String code = SelectieForm.tekst(form.gemeente());
        return code.isEmpty()
                ? ""
                : schools.stream().filter(s -> s.gemeenteCode().equals(code)).findFirst()
                        .map(s -> String.valueOf(s.gemeenteId())).orElse("0");
    }

    private static Filters filters(List<Meetschool> all, List<Meetschool> own, String group, SelectieForm form,
            int newest, int month) {
        var schools = all.stream().filter(s -> s.was(month)).toList();
        long pilots = schools.stream().filter(Meetschool::pilot).count();
        var groups = new ArrayList<Keuze>();
        own.forEach(s -> groups.add(new Keuze(s.sleutel(), s.naam() + " (jouw school)")));
        groups.add(new Keuze(Selectie.PILOT, "Pilotscholen (" + pilots + ")"));
        groups.add(new Keuze(Selectie.VERGELIJKING, "Vergelijkingsscholen (" + (schools.size() - pilots) + ")"));
        groups.add(new Keuze(Selectie.ALLE, "Alle scholen (" + schools.size() + ")"));
        var kinds = schools.stream().map(Meetschool::schoolsoort).distinct()
                .map(s -> new Keuze(s, Meetscholen.schoolsoort(s))).sorted(Comparator.comparing(Keuze::tekst));
        var places = schools.stream().filter(s -> !s.gemeenteCode().isEmpty())
                .map(s -> new Keuze(s.gemeenteCode(), s.gemeente())).distinct()
                .sorted(Comparator.comparing(Keuze::tekst));
        return new Filters(groups,
                schools.stream().filter(s -> !own.contains(s)).map(s -> new Keuze(s.sleutel(), s.naam())).toList(),
                Stream.concat(Stream.of(new Keuze("", "Alle schoolsoorten")), kinds).toList(),
                Stream.concat(Stream.of(new Keuze("", "Alle gemeenten")), places).toList(),
                IntStream.range(0, MONTHS).mapToObj(i -> Maanden.van(newest - i))
                        .map(m -> new Keuze(m.toString(), Nederlands.hoofdletter(Nederlands.maand(m)))).toList(),
                group, SelectieForm.tekst(form.schoolsoort()), SelectieForm.tekst(form.gemeente()),
                Maanden.van(month).toString());
    }

    /** The schools of a peiling by id, for who needs a name beside an outcome. */
    static @Nullable Meetschool find(List<Meetschool> schools, @Nullable String plek) {
        return schools.stream().filter(s -> s.plek().equals(plek)).findFirst().orElse(null);
    }
}
