package nl.vliegwiel.levering.oso;

import java.io.IOException;
import java.io.InputStream;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.jspecify.annotations.Nullable;

import nl.vliegwiel.levering.Regelfout;
import nl.vliegwiel.levering.bestand.XmlFile;

/**
 * Reads one OSO dossier as a stream. Takes which school it is of, the key, birth date and last name of the pupil to find whom it is about, and the
 * days of OPP, arrangement and TLV; all else, documents too, is passed over unread. Faults are collected, never thrown.
 */
public final class OsoImport {
    private static final Pattern RUIMTE = Pattern
            .compile("https?://www\\.edustandaard\\.nl/oso_gegevensset/(\\d{4})/dossier");
    private static final Pattern VERSIE = Pattern.compile("(20\\d{2})\\.(\\d{1,2})(\\.\\d{1,3})?");
    private static final int DIEP = 40;
    private static final int LANG = 200;
    private static final Map<String, String> BLOKKEN = Map.of("opp", "opp", "tlv", "tlv", "arrangement_pao",
            "arrangement", "arrangement_cluster12", "arrangement");
    private static final Set<String> BEGIN = Set.of("opp_ingangdatum", "tlvingangdatum", "arrangement_datum");
    private static final Set<String> EINDE = Set.of("opp_einddatum", "tlveinddatum", "arrangement_einddatum");
    private static final String BIJ = "dossier/huidigeschool/leerling/";

    /** What one dossier tells. afspraken: kind, first and last day, category as the dossier writes it. */
    public record Dossier(String brin, String leerlingid, @Nullable LocalDate geboren, String achternaam,
            List<Blok> blokken) {
    }

    /** One agreement in a dossier. laatste: last day that it holds. */
    public record Blok(int regel, String soort, LocalDate van, @Nullable LocalDate laatste, String categorie) {
    }

    private final Consumer<Regelfout> fouten;
    private final Deque<String> pad = new ArrayDeque<>();
    private final StringBuilder tekst = new StringBuilder();
    private final Map<String, String> kop = new HashMap<>();
    private final Map<String, String> blok = new HashMap<>();
    private final List<Blok> blokken = new ArrayList<>();
    private int blokregel;
    private boolean bewaar;

    private OsoImport(Consumer<Regelfout> fouten) {
        this.fouten = fouten;
    }

    /** Null when the dossier as a whole cannot be read, which is then told. */
    public static @Nullable Dossier read(InputStream in, Consumer<Regelfout> fouten) throws IOException {
        return new OsoImport(fouten).read(in);
    }

    private @Nullable Dossier read(InputStream in) {
        XMLStreamReader xml = null;
        try {
            xml = XmlFile.open(in);
            while (xml.hasNext())
                if (!step(xml, xml.next()))
                    return null;
        } catch (XMLStreamException | RuntimeException e) { // the parser of the JDK has more than one for broken input
            return whole(xml, "XML die hier afbreekt of niet klopt", "een heel dossier van OSO");
        }
        var versie = VERSIE.matcher(get("standaardversie"));
        if (!versie.matches() || Integer.parseInt(versie.group(1)) < 2019)
            return whole(xml, "geen versie van OSO", "standaardversie 2019.1 of nieuwer");
        LocalDate geboren = day(get("geboortedatum"));
        return new Dossier(get("brincode") + get("vestigingscode"), get("leerlingid"), geboren, get("achternaam"),
                List.copyOf(blokken));
    }

    /** False when reading must stop. */
    private boolean step(XMLStreamReader xml, int soort) {
        return switch (soort) {
            case XMLStreamConstants.START_ELEMENT -> start(xml);
            case XMLStreamConstants.END_ELEMENT -> end();
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
                if (bewaar && tekst.length() + xml.getTextLength() <= LANG)
                    tekst.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
                yield true;
            }
            case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                whole(xml, "een DTD of entiteit", "een dossier zonder DTD en entiteiten") != null;
            default -> true;
        };
    }

    private boolean start(XMLStreamReader xml) {
        String naam = xml.getLocalName();
        if (pad.isEmpty() && !isDossier(xml, naam))
            return whole(xml, "geen dossier van OSO 2019 of nieuwer",
                    "een element dossier met de naamruimte van OSO") != null;
        if (pad.size() >= DIEP)
            return whole(xml, "elementen meer dan 40 diep", "de elementen van OSO") != null;
        pad.addLast(naam.length() > 60 ? "?" : naam);
        tekst.setLength(0);
        bewaar = wanted() != null || insideBlok() != null;
        if (BLOKKEN.containsKey(naam) && path().equals(BIJ + "onderwijsondersteuning/" + naam)) {
            blok.clear();
            blokregel = xml.getLocation().getLineNumber();
        }
        return true;
    }

    private static boolean isDossier(XMLStreamReader xml, String naam) {
        var m = RUIMTE.matcher(xml.getNamespaceURI() == null ? "" : xml.getNamespaceURI());
        return naam.equals("dossier") && m.matches() && Integer.parseInt(m.group(1)) >= 2019;
    }

    private String path() {
        return String.join("/", pad);
    }

    /** Under which name the text of the open element is kept; null: it is not. */
    private @Nullable String wanted() {
        return switch (path()) {
            case "dossier/metadata/standaardversie" -> "standaardversie";
            case "dossier/huidigeschool/brincode" -> "brincode";
            case "dossier/huidigeschool/vestigingscode" -> "vestigingscode";
            case BIJ + "leerlingid" -> "leerlingid";
            case BIJ + "geboortedatum" -> "geboortedatum";
            case BIJ + "achternaam" -> "achternaam";
            default -> null;
        };
    }

    /** The date or category directly inside an agreement; null elsewhere. */
    private @Nullable String insideBlok() {
        String naam = pad.getLast();
        if (pad.size() != 6 || !path().startsWith(BIJ + "onderwijsondersteuning/"))
            return null;
        return BEGIN.contains(naam)
                ? "begin"
                : EINDE.contains(naam) ? "einde" : naam.equals("tlvcategorie") ? "categorie" : null;
    }

    private boolean end() {
        String naam = pad.getLast();
        String inhoud = tekst.toString().strip();
        String sleutel = wanted();
        String veld = insideBlok();
        if (sleutel != null)
            kop.putIfAbsent(sleutel, inhoud);
        else if (veld != null)
            blok.put(veld, inhoud);
        else if (BLOKKEN.containsKey(naam) && path().equals(BIJ + "onderwijsondersteuning/" + naam))
            agreement(naam);
        pad.removeLast();
        tekst.setLength(0);
        bewaar = false;
        return true;
    }

    private void agreement(String naam) {
        var van = day(blok.getOrDefault("begin", ""));
        String einde = blok.getOrDefault("einde", "");
        var laatste = day(einde);
        if (van == null || laatste == null && !einde.isEmpty())
            fouten.accept(Regelfout.waarde(blokregel, naam, van == null ? blok.getOrDefault("begin", "") : einde,
                    "een datum als 2025-08-01"));
        else if (laatste != null && laatste.isBefore(van))
            fouten.accept(new Regelfout(blokregel, naam, "een einde voor het begin", "een dag op of na het begin"));
        else
            blokken.add(new Blok(blokregel, BLOKKEN.getOrDefault(naam, ""), van, laatste,
                    blok.getOrDefault("categorie", "")));
    }

    private String get(String sleutel) {
        return kop.getOrDefault(sleutel, "");
    }

    private static @Nullable LocalDate day(String tekst) {
        try {
            return tekst.isEmpty() ? null : LocalDate.parse(tekst);
        } catch (DateTimeException e) {
            return null;
        }
    }

    private @Nullable Dossier whole(@Nullable XMLStreamReader xml, String gevonden, String verwacht) {
        fouten.accept(new Regelfout(xml == null ? 1 : Math.max(1, xml.getLocation().getLineNumber()),
                "hele dossier", gevonden, verwacht));
        return null;
    }
}
