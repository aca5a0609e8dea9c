package nl.vliegwiel.levering.koppeling;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.ToLongFunction;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import nl.vliegwiel.levering.Regelfout;
import nl.vliegwiel.levering.bestand.CsvFile;
import nl.vliegwiel.levering.bestand.XmlFile;
import nl.vliegwiel.levering.indeling.Voorstel;
import nl.vliegwiel.web.Elfproef;
import nl.vliegwiel.web.Geweigerd;

/**
 * Reads only the BSN of each pupil, from EDEXML or from the one column with BSN's of a CSV, and makes it a pseudonym at once. A BSN is in no fault,
 * no field and no log.
 */
final class KoppelingImport {
    private static final int HOOGSTENS = 20_000;
    private static final int DIEP = 12;
    private static final int STEEKPROEF = 300;

    private final ToLongFunction<String> pseudoniem;
    private final Consumer<Regelfout> fouten;
    private final Set<Long> clienten = new HashSet<>();
    private long regels;
    private long zonder;
    private final StringBuilder tekst = new StringBuilder();
    private int begin = 1;
    private int diepte;
    private boolean inLeerling;
    private boolean inBsn;

    /** @param pseudoniem what a BSN becomes: the same as in messages of gemeenten */
    KoppelingImport(ToLongFunction<String> pseudoniem, Consumer<Regelfout> fouten) {
        this.pseudoniem = pseudoniem;
        this.fouten = fouten;
    }

    Set<Long> clienten() {
        return clienten;
    }

    long regels() {
        return regels;
    }

    /** Pupils without a BSN. */
    long zonder() {
        return zonder;
    }

    void csv(CsvFile bestand) throws IOException {
        var kop = bestand.vorm().kop();
        List<String> kolommen = Voorstel.bsnColumns(kop, bestand.head(STEEKPROEF));
        if (kolommen.size() != 1)
            throw new Geweigerd(kolommen.isEmpty()
                    ? "In dit bestand vinden we geen kolom met burgerservicenummers. Noem de kolom BSN."
                    : "In dit bestand staan meer kolommen met burgerservicenummers. Laat alleen die van de leerling erin.");
        int kolom = kop.indexOf(kolommen.getFirst());
        var gestopt = bestand.read(r -> {
            pupil(r.getStartingLineNumber(), CsvFile.cell(r, kolom));
            return true;
        });
        gestopt.ifPresent(regel -> fouten.accept(new Regelfout(regel, "hele regel",
                "een aanhalingsteken zonder einde", "een aanhalingsteken aan het begin en aan het einde")));
    }

    void edexml(InputStream in) {
        try {
            var xml = XmlFile.open(in);
            while (xml.hasNext())
                step(xml, xml.next());
        } catch (XMLStreamException | IndexOutOfBoundsException | NullPointerException e) {
            clienten.clear();
            fouten.accept(new Regelfout(begin, "hele bestand", "XML die hier afbreekt of niet klopt",
                    "een heel bestand van EDEXML 2.1"));
        }
    }

    private void step(XMLStreamReader xml, int soort) {
        switch (soort) {
            case XMLStreamConstants.START_ELEMENT -> start(xml);
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
                if (inBsn && tekst.length() + xml.getTextLength() < 30)
                    tekst.append(xml.getText());
            }
            case XMLStreamConstants.END_ELEMENT -> {
                inBsn = false;
                if (diepte-- == 3 && inLeerling) {
                    inLeerling = false;
                    pupil(begin, tekst.toString());
                }
            }
            case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                throw new Geweigerd("In dit bestand staat een DTD of entiteit. Maak de export opnieuw.");
            default -> {
                // comments and instructions say nothing
            }
        }
    }

    /** EDEX, leerlingen, leerling, bsn: four deep. */
    private void start(XMLStreamReader xml) {
        String naam = xml.getLocalName();
        if (++diepte == 1 && !naam.equals("EDEX") || diepte > DIEP)
            throw new Geweigerd("Dit is geen EDEXML. Kies EDEXML 2.1, of een CSV met een kolom BSN.");
        if (diepte == 3 && naam.equals("leerling")) {
            inLeerling = true;
            begin = xml.getLocation().getLineNumber();
            tekst.setLength(0);
        }
        inBsn = inLeerling && diepte == 4 && naam.equals("bsn");
    }

    private void pupil(long regel, String tekst) {
        if (++regels > HOOGSTENS)
            throw new Geweigerd(
                    "Er staan meer dan 20.000 leerlingen in dit bestand. Lever een bestand per school aan.");
        String bsn = tekst.replaceAll("[ .]", "");
        if (bsn.matches("\\d{8}"))
            bsn = "0" + bsn;
        if (bsn.isEmpty())
            zonder++;
        else if (Elfproef.klopt(bsn))
            clienten.add(pseudoniem.applyAsLong(bsn));
        else
            fouten.accept(new Regelfout(regel, "BSN", "een nummer dat geen BSN is",
                    "negen cijfers die aan de elfproef voldoen"));
    }
}
