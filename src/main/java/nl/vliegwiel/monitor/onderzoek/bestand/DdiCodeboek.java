package nl.vliegwiel.monitor.onderzoek.bestand;

import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** The same metadata as DDI Codebook 2.5, in which archives and statistical programs keep theirs. Elements stand in the order of its schema. */
final class DdiCodeboek {

    private static final String DDI = "ddi:codebook:2_5";

    private final XMLStreamWriter xml;

    private DdiCodeboek(XMLStreamWriter xml) {
        this.xml = xml;
    }

    static String of(Uitgave uitgave, Bestandscijfers cijfers, List<Onderzoekskolom> kolommen) {
        var text = new StringWriter();
        try {
            var xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
            var codeboek = new DdiCodeboek(xml);
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement("codeBook");
            xml.writeDefaultNamespace(DDI);
            xml.writeAttribute("version", "2.5");
            xml.writeAttribute("xml:lang", "nl");
            codeboek.study(uitgave, cijfers, kolommen.getFirst().eenheid());
            codeboek.file(cijfers, kolommen);
            codeboek.open("dataDscr", Map.of());
            int number = 1;
            for (var kolom : kolommen)
                codeboek.variable(kolom, cijfers, number++);
            codeboek.close();
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        return text.toString();
    }

    private void study(Uitgave u, Bestandscijfers cijfers, String eenheid) throws XMLStreamException {
        open("stdyDscr", Map.of());
        open("citation", Map.of());
        open("titlStmt", Map.of());
        text("titl", u.onderzoek());
        text("IDNo", "sha256:" + u.sha256(), "agency", "SHA-256");
        close();
        open("rspStmt", Map.of());
        text("AuthEnty", u.regio());
        close();
        open("distStmt", Map.of());
        text("distDate", u.peildag().toString(), "date", u.peildag().toString());
        close();
        open("verStmt", Map.of());
        text("version", String.valueOf(u.nummer()), "date", u.peildag().toString());
        close();
        text("biblCit", u.citaat());
        close();
        open("stdyInfo", Map.of());
        text("abstract", (u.fictief() ? "Fictieve gegevens. " : "") + u.vraag());
        open("sumDscr", Map.of());
        text("timePrd", u.van().toString(), "event", "start", "date", u.van().toString());
        text("timePrd", u.totEnMet().toString(), "event", "end", "date", u.totEnMet().toString());
        text("anlyUnit", "Eén rij is één " + eenheid + ".");
        close();
        close();
        open("method", Map.of());
        open("dataColl", Map.of());
        text("cleanOps", "k = " + cijfers.k() + " over " + cijfers.groepen() + " groepen; " + cijfers.weggelaten()
                + " rijen weggelaten. Bezwaren in de regio: " + cijfers.bezwaren()
                + "; wie bezwaar maakte, staat er niet in.");
        close();
        close();
        access(u);
        close();
    }

    private void access(Uitgave u) throws XMLStreamException {
        open("dataAccs", Map.of());
        open("useStmt", Map.of());
        text("restrctn", "Alleen voor: " + u.uitvoerders() + ". Te vernietigen uiterlijk op " + u.bewaarTot() + ".");
        text("conditions", u.grondslag());
        close();
        close();
    }

    private void file(Bestandscijfers cijfers, List<Onderzoekskolom> kolommen) throws XMLStreamException {
        open("fileDscr", Map.of("ID", "gegevens"));
        open("fileTxt", Map.of());
        text("fileName", "gegevens.csv");
        open("dimensns", Map.of());
        text("caseQnty", String.valueOf(cijfers.rijen()));
        text("varQnty", String.valueOf(kolommen.size()));
        close();
        text("fileType", "text/csv", "charset", "UTF-8");
        close();
        close();
    }

    private void variable(Onderzoekskolom kolom, Bestandscijfers cijfers, int number) throws XMLStreamException {
        open("var", Map.of("ID", "v" + number, "name", kolom.kolom(), "files", "gegevens", "intrvl",
                kolom.isGetal() ? "contin" : "discrete"));
        text("labl", kolom.naam());
        if (kolom.isGetal()) {
            open("valrng", Map.of());
            open("range", Map.of("min", "0", "max", String.valueOf(cijfers.grenzen().getOrDefault(kolom.kolom(), 0))));
            close();
            close();
        }
        text("txt", kolom.uitleg());
        if (kolom.soort() == Onderzoekskolom.Soort.GEVOELIG) {
            for (var value : kolom.waarden().split("\\|")) {
                open("catgry", Map.of());
                text("catValu", value);
                close();
            }
        }
        open("varFormat", Map.of("type", kolom.isGetal() ? "numeric" : "character"));
        close();
        close();
    }

    private void open(String name, Map<String, String> attributes) throws XMLStreamException {
        xml.writeStartElement(name);
        for (var a : new TreeMap<>(attributes).entrySet())
            xml.writeAttribute(a.getKey(), a.getValue());
    }

    private void close() throws XMLStreamException {
        xml.writeEndElement();
    }

    /** One element with text; attributes are name, value, name, value … */
    private void text(String name, String text, String... attributes) throws XMLStreamException {
        xml.writeStartElement(name);
        for (int i = 0; i < attributes.length; i += 2)
            xml.writeAttribute(attributes[i], attributes[i + 1]);
        xml.writeCharacters(text);
        xml.writeEndElement();
    }
}
