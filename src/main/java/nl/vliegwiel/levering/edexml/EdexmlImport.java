package nl.vliegwiel.levering.edexml;

import java.io.InputStream;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.jspecify.annotations.Nullable;

import nl.vliegwiel.levering.Regelfout;
import nl.vliegwiel.levering.bestand.XmlFile;
import nl.vliegwiel.levering.leerlingen.Leerlingregel;
import nl.vliegwiel.web.Geweigerd;
import nl.vliegwiel.web.Invoer;

/**
 * Reads the pupils of an EDEXML file. Takes name, birth date, sex, group, year, postcode and first day; numbers of persons, ECK iD,
 * origin, teachers and additions are skipped unread. Faults are collected, never thrown.
 */
public final class EdexmlImport {
    private static final int HOOGSTENS = 20_000;
    private static final int LANG = 1000;
    private static final int DIEP = 12;
    private static final Pattern JAAR = Pattern.compile("\\d{4}-(\\d{4})");
    private static final Set<String> DELEN = Set.of("school", "vestigingen", "groepen", "leerlingen", "leerkrachten");
    private static final Set<String> VELDEN = Set.of("achternaam", "voorvoegsel", "voornamen", "roepnaam",
            "geboortedatum", "geslacht", "jaargroep", "postcodenl", "instroomdatum", "uitstroomdatum");

    private final String schoolcode;
    private final LocalDate vandaag;
    private final Consumer<Regelfout> fouten;
    private final Map<String, String> groepen = new HashMap<>();
    private final Map<String, Leerlingregel> leerlingen = new TreeMap<>();
    private final Map<String, String> waarden = new HashMap<>();
    private final Deque<String> pad = new ArrayDeque<>();
    private final StringBuilder tekst = new StringBuilder();
    private int begin = 1;
    private long regels;

    /** @param schoolcode BRIN and two digits of the school that delivers */
    public EdexmlImport(String schoolcode, LocalDate vandaag, Consumer<Regelfout> fouten) {
        this.schoolcode = schoolcode;
        this.vandaag = vandaag;
        this.fouten = fouten;
    }

    /** Reads all; the pupils until a fault in the build of the file, which refuses what comes after. */
    public List<Leerlingregel> read(InputStream in) {
        try {
            var xml = XmlFile.open(in);
            while (xml.hasNext())
                step(xml, xml.next());
        } catch (XMLStreamException | IndexOutOfBoundsException | NullPointerException e) {
            whole(begin, "XML die hier afbreekt of niet klopt", "een heel bestand van EDEXML 2.1");
        }
        return List.copyOf(leerlingen.values());
    }

    public long regels() {
        return regels;
    }

    private void step(XMLStreamReader xml, int soort) throws XMLStreamException {
        switch (soort) {
            case XMLStreamConstants.START_ELEMENT -> start(xml);
            case XMLStreamConstants.END_ELEMENT -> end();
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
                if (tekst.length() + xml.getTextLength() <= LANG)
                    tekst.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
            }
            case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                throw new Geweigerd("In dit bestand staat een DTD of entiteit. Maak de export opnieuw, zonder die.");
            default -> {
                // comments and instructions say nothing
            }
        }
    }

    private void start(XMLStreamReader xml) {
        String naam = xml.getLocalName();
        if (pad.isEmpty() && !naam.equals("EDEX"))
            throw new Geweigerd(
                    "Dit is geen EDEXML. Kies in je leerlingadministratie de export EDEXML 2.1, of een CSV-bestand.");
        if (pad.size() > DIEP)
            throw new Geweigerd("Dit bestand is anders gebouwd dan EDEXML 2.1. Maak de export opnieuw.");
        if (pad.size() == 1 && !DELEN.contains(naam))
            throw new Geweigerd("In dit bestand staat op regel " + xml.getLocation().getLineNumber()
                    + " een deel dat EDEXML 2.1 niet kent. Maak de export opnieuw.");
        pad.push(naam);
        tekst.setLength(0);
        if (is("leerling", "leerlingen")) {
            waarden.clear();
            begin = xml.getLocation().getLineNumber();
            waarden.put("key", attribute(xml, "key"));
        } else if (is("groep", "groepen")) {
            waarden.clear();
            waarden.put("key", attribute(xml, "key"));
        } else if (is("groep", "leerling"))
            waarden.put("groep", attribute(xml, "key"));
    }

    private static String attribute(XMLStreamReader xml, String naam) {
        var waarde = xml.getAttributeValue(null, naam);
        return waarde == null ? "" : Invoer.tekst(waarde);
    }

    /** The element that is open, directly under this one. */
    private boolean is(String naam, String onder) {
        var open = pad.iterator();
        return naam.equals(open.next()) && open.hasNext() && onder.equals(open.next());
    }

    private void end() {
        String inhoud = Invoer.tekst(tekst.toString());
        if (is("brincode", "school"))
            school(inhoud);
        else if (is("schooljaar", "school"))
            year(inhoud);
        else if (is("naam", "groep"))
            groepen.put(waarden.getOrDefault("key", ""), inhoud);
        else if (is("leerling", "leerlingen"))
            pupil();
        else if (VELDEN.contains(pad.getFirst()) && is(pad.getFirst(), "leerling"))
            waarden.put(pad.getFirst(), inhoud);
        pad.pop();
        tekst.setLength(0);
    }

    private void school(String brin) {
        if (!schoolcode.startsWith(brin.length() > 4 ? brin.substring(0, 4) : brin))
            throw new Geweigerd("Dit bestand is van een andere school: de BRIN-code is niet die van deze school.");
    }

    /** A file of a school year that ended would put everybody back in the group of then. */
    private void year(String schooljaar) {
        var m = JAAR.matcher(schooljaar);
        if (m.matches() && !vandaag.isBefore(LocalDate.of(Integer.parseInt(m.group(1)), 8, 1)))
            throw new Geweigerd("Dit bestand is van schooljaar " + schooljaar
                    + ". Dat is voorbij. Maak de export opnieuw, van dit schooljaar.");
    }

    private void pupil() {
        if (++regels > HOOGSTENS)
            throw new Geweigerd(
                    "Er staan meer dan 20.000 leerlingen in dit bestand. Lever een bestand per school aan.");
        String roepnaam = get("roepnaam").isEmpty() ? get("voornamen").split(" ")[0] : get("roepnaam");
        String klas = groepen.getOrDefault(get("groep"), "");
        if (klas.isEmpty() && get("jaargroep").matches("[0-8]"))
            klas = "groep " + get("jaargroep");
        boolean goed = filled("key", get("key"), "een leerling met een key");
        goed &= filled("roepnaam", roepnaam, "een roepnaam of voornamen");
        goed &= filled("achternaam", get("achternaam"), "een achternaam");
        goed &= filled("groep", klas, "een groep die in het bestand staat, of een jaargroep");
        var geboren = date("geboortedatum", vandaag.minusYears(30), vandaag.minusYears(2));
        var van = get("instroomdatum").isEmpty()
                ? null
                : date("instroomdatum", vandaag.minusYears(15), vandaag.plusYears(1));
        if (!goed || geboren == null || !get("instroomdatum").isEmpty() && van == null || left())
            return;
        var leerling = new Leerlingregel(begin, get("key"), roepnaam, get("voorvoegsel"), get("achternaam"), geboren,
                switch (get("geslacht")) {
                    case "1" -> "M";
                    case "2" -> "V";
                    default -> "O";
                }, klas, get("jaargroep").matches("[0-8]") ? Integer.parseInt(get("jaargroep")) : 0, "bao",
                get("postcodenl").matches("[1-9]\\d{3}.*") ? get("postcodenl").substring(0, 4) : null, van, List.of());
        if (leerlingen.putIfAbsent(leerling.leerlingnummer(), leerling) != null)
            fouten.accept(
                    new Regelfout(begin, "key", "een key die al eerder in het bestand staat", "elke key één keer"));
    }

    /** Who left before today is not enrolled any more. */
    private boolean left() {
        var tot = get("uitstroomdatum").isEmpty() ? null : date("uitstroomdatum", LocalDate.MIN, LocalDate.MAX);
        return tot != null && !tot.isAfter(vandaag);
    }

    private String get(String veld) {
        return waarden.getOrDefault(veld, "");
    }

    private boolean filled(String veld, String waarde, String verwacht) {
        boolean goed = !waarde.isEmpty() && waarde.length() <= 100;
        if (!goed)
            fouten.accept(new Regelfout(begin, veld, waarde.isEmpty() ? "leeg" : "een lange tekst", verwacht));
        return goed;
    }

    private @Nullable LocalDate date(String veld, LocalDate eerste, LocalDate laatste) {
        try {
            var datum = LocalDate.parse(get(veld));
            if (!datum.isBefore(eerste) && !datum.isAfter(laatste))
                return datum;
        } catch (DateTimeException e) {
            // told below
        }
        fouten.accept(new Regelfout(begin, veld, get(veld).isEmpty() ? "leeg" : "een datum die niet kan",
                "een datum als 2014-08-16"));
        return null;
    }

    private void whole(int regel, String gevonden, String verwacht) {
        leerlingen.clear();
        fouten.accept(new Regelfout(regel, "hele bestand", gevonden, verwacht));
    }
}
