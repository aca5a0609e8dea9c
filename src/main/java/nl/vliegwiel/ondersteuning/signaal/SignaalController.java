package nl.vliegwiel.ondersteuning.signaal;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.Period;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import nl.vliegwiel.logboek.Logboek;
import nl.vliegwiel.logboek.Regel;
import nl.vliegwiel.ondersteuning.Codelijst;
import nl.vliegwiel.ondersteuning.Taak;
import nl.vliegwiel.ondersteuning.Taken;
import nl.vliegwiel.samenwerking.Scholen;
import nl.vliegwiel.samenwerking.School;
import nl.vliegwiel.samenwerking.Schooldagen;
import nl.vliegwiel.toegang.Bewaartermijn;
import nl.vliegwiel.toegang.Lezer;
import nl.vliegwiel.toegang.Onderdeel;
import nl.vliegwiel.web.Concepten;
import nl.vliegwiel.web.Fouten;
import nl.vliegwiel.web.Geweigerd;
import nl.vliegwiel.web.Invoer;
import nl.vliegwiel.web.Inzendingen;
import nl.vliegwiel.web.Keuze;
import nl.vliegwiel.web.Nederlands;
import nl.vliegwiel.web.Page;
import nl.vliegwiel.web.Voornamen;

/** Reporting a signal: the form, finding the pupil by three letters, and sending it to the OCO. */
@RestController
@Onderdeel("signaal")
class SignaalController {
    private static final String FORMULIER = "signaal";
    private final Codelijst themas = Codelijst.load("thema");
    private final Schooldagen schooldagen = Schooldagen.load();
    private final Voornamen voornamen = Voornamen.load();
    private final Period termijn = Bewaartermijn.of("signaal zonder vervolg").termijn();

    private final Signalen signalen;
    private final Zoeknamen zoeknamen;
    private final Scholen scholen;
    private final Taken taken;
    private final Concepten concepten;
    private final Inzendingen inzendingen;
    private final Logboek logboek;
    private final Clock clock;

    SignaalController(Signalen signalen, Zoeknamen zoeknamen, Scholen scholen, Taken taken, Concepten concepten,
            Inzendingen inzendingen, Logboek logboek, Clock clock) {
        this.signalen = signalen;
        this.zoeknamen = zoeknamen;
        this.scholen = scholen;
        this.taken = taken;
        this.concepten = concepten;
        this.inzendingen = inzendingen;
        this.logboek = logboek;
        this.clock = clock;
    }

    @GetMapping("/signalen/nieuw")
    @Transactional
    public Page form(@RequestParam(defaultValue = "") String leerling) {
        var concept = concepten.find(FORMULIER, null);
        var bewaard = concept.map(SignaalForm::van).orElseGet(SignaalForm::leeg);
        var gekozen = preset(leerling).filter(f -> !leerling.equals(bewaard.leerling()));
        if (gekozen.isPresent())
            return page(gekozen.get(), Fouten.geen(), chosen(gekozen.get()), null, false, concept.isPresent());
        return page(bewaard, Fouten.geen(), chosen(bewaard),
                concept.map(c -> c.zin(OffsetDateTime.now(clock))).orElse(null), false, false);
    }

    /** An empty form about this pupil, for who may name pupils of that school; nothing for anybody else. */
    private Optional<SignaalForm> preset(String leerling) {
        if (leerling.isEmpty() || !magNoemen())
            return Optional.empty();
        var gevonden = zoeknamen.find(leerling, LocalDate.now(clock));
        var school = gevonden.flatMap(l -> scholen.own().stream().filter(s -> s.id() == l.schoolId()).findFirst());
        if (gevonden.isEmpty() || school.isEmpty())
            return Optional.empty();
        logboek.write(Regel.leerling(Regel.Gebeurtenis.INZIEN, "leerling", gevonden.get().id(), gevonden.get().id(),
                school.get().id()));
        return Optional.of(SignaalForm.over(leerling, school.get().sleutel()));
    }

    /** Three letters in, pupils of the own school out; without script the whole page comes back with what was typed. */
    @PostMapping("/signalen/leerlingen")
    @Transactional
    public Object search(SignaalForm form,
            @RequestHeader(name = "HX-Request", required = false) @Nullable String htmx) {
        var part = found(form);
        return htmx != null ? part : page(form, Fouten.geen(), part, null, false);
    }

    @PostMapping("/signalen")
    @Transactional
    public ResponseEntity<Page> report(SignaalForm form) {
        var vandaag = LocalDate.now(clock);
        var school = scholen.own(form.school());
        var fouten = form.check(themas, magNoemen());
        var leerling = form.metNaam() ? pupil(form, school) : Optional.<Zoeknamen.Leerling>empty();
        if (school.isEmpty())
            fouten.meld("school", "Kies de school");
        if (form.metNaam() && leerling.isEmpty())
            fouten.meld("leerling", "Deze leerling staat nu niet op je school. Zoek opnieuw.");
        boolean naam = fouten.isLeeg() && seemsNamed(form, leerling);
        if (naam)
            fouten.meld("tekst", SignaalForm.NAAM_IN_TEKST);
        if (!fouten.isLeeg() || school.isEmpty())
            return ResponseEntity.unprocessableContent().body(page(form, fouten, chosen(form), null, naam));
        if (!inzendingen.first(form._inzending()))
            return Page.seeOther("/signalen");
        if (signalen.ocos(school.get().id(), vandaag).isEmpty())
            throw new Geweigerd("Deze school heeft nu geen ondersteuningscoördinator in Vliegwiel. Bel de school.");
        var signaal = signalen.add(school.get().id(), leerling.map(Zoeknamen.Leerling::id).orElse(null), form.themas(),
                form.tekstje(), form.spoedje(), Signaal.reagerenVoor(form.spoedje(), vandaag, schooldagen),
                form.jaGezegd(), Signaal.bewaarTot(vandaag, termijn));
        reported(signaal);
        return Page.seeOther("/signalen/" + signaal.sleutel());
    }

    /** A task for whoever is OCO of the school that day, without a name in its title. */
    private void reported(Signaal s) {
        String waarom = Nederlands.opsomming(themas.namen(s.themas())) + ", van " + s.melderNaam();
        taken.add(Taak.voorRol("oco", s.schoolId(), null, "signaal", "Nieuw signaal beoordelen", waarom,
                s.reagerenVoor()).bijSignaal(s.id()));
        logboek.write(new Regel(Regel.Gebeurtenis.VASTLEGGEN, "signaal", s.id(), null, s.jeugdigeId(), s.schoolId(),
                "schooldossier", false));
    }

    private boolean seemsNamed(SignaalForm form, Optional<Zoeknamen.Leerling> leerling) {
        if (Boolean.TRUE.equals(form.jaGezegd()) || "ja".equals(form.naamGoed()))
            return false;
        return voornamen.find(form.tekstje(), leerling.map(Zoeknamen.Leerling::namen).orElse(List.of())).isPresent();
    }

    private ZoeknaamPart found(SignaalForm form) {
        var letters = Invoer.tekst(form.letters());
        var school = scholen.own(form.school());
        if (!magNoemen() || letters.length() < Zoeknamen.LETTERS || school.isEmpty())
            return letters.length() < Zoeknamen.LETTERS ? chosen(form) : ZoeknaamPart.LEEG;
        var lijst = zoeknamen.list(letters, school.get().id(), LocalDate.now(clock));
        logboek.write(Regel.leerling(Regel.Gebeurtenis.ZOEKEN, "register", null, null, school.get().id()));
        boolean meer = lijst.size() > Zoeknamen.HOOGSTENS;
        String zin = lijst.isEmpty()
                ? "We vinden geen leerling met deze letters op jouw school. Controleer de naam."
                : meer ? "Er zijn er meer. Typ nog een letter." : "";
        return new ZoeknaamPart(lijst.stream().limit(Zoeknamen.HOOGSTENS).map(SignaalController::choice).toList(),
                lijst.size() == 1 ? lijst.getFirst().sleutel() : Invoer.tekst(form.leerling()), zin);
    }

    private static Keuze choice(Zoeknamen.Leerling l) {
        return new Keuze(l.sleutel(), l.naam(), l.klas());
    }

    /** The pupil that was chosen before, so that the choice stays on the page. */
    private ZoeknaamPart chosen(SignaalForm form) {
        if (!form.metNaam())
            return ZoeknaamPart.LEEG;
        return pupil(form, scholen.own(form.school())).map(l -> new ZoeknaamPart(List.of(choice(l)), l.sleutel(), ""))
                .orElse(ZoeknaamPart.LEEG);
    }

    private Optional<Zoeknamen.Leerling> pupil(SignaalForm form, Optional<School> school) {
        if (!magNoemen() || school.isEmpty())
            return Optional.empty();
        return zoeknamen.find(Invoer.tekst(form.leerling()), LocalDate.now(clock))
                .filter(l -> l.schoolId() == school.get().id());
    }

    private static boolean magNoemen() {
        return Lezer.nu().heeftRol("mentor", "oco");
    }

    private SignaalNieuwPage page(SignaalForm form, Fouten fouten, ZoeknaamPart gevonden, @Nullable String conceptZin,
            boolean naamGezien) {
        return page(form, fouten, gevonden, conceptZin, naamGezien, false);
    }

    private SignaalNieuwPage page(SignaalForm form, Fouten fouten, ZoeknaamPart gevonden, @Nullable String conceptZin,
            boolean naamGezien, boolean anderConcept) {
        var eigen = scholen.own();
        var namen = eigen.size() == 1
                ? signalen.ocos(eigen.getFirst().id(), LocalDate.now(clock)).stream().map(Signalen.Oco::naam).toList()
                : List.<String>of();
        return new SignaalNieuwPage(form, fouten, themas.keuzes(),
                scholen.ownKeuzes(),
                namen.isEmpty() ? "de ondersteuningscoördinator" : Nederlands.opsomming(namen), magNoemen(), gevonden,
                conceptZin, anderConcept, inzendingen.key(), naamGezien);
    }
}
