package nl.vliegwiel.levering.bestand;

import java.io.InputStream;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** XML from outside, as a stream: no DTD, nothing external. The parser of the JDK, whatever libraries bring. */
public final class XmlFile {
    private static final XMLInputFactory FABRIEK = factory();

    private XmlFile() {
    }

    public static XMLStreamReader open(InputStream in) throws XMLStreamException {
        return FABRIEK.createXMLStreamReader(in);
    }

    private static XMLInputFactory factory() {
        var fabriek = XMLInputFactory.newDefaultFactory();
        fabriek.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        fabriek.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        fabriek.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        return fabriek;
    }
}
