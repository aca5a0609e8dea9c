package nl.vliegwiel.levering.ijw;

import java.io.CharConversionException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.jspecify.annotations.Nullable;

import nl.vliegwiel.levering.Regelfout;
import nl.vliegwiel.levering.bestand.Bundel;
import nl.vliegwiel.levering.bestand.XmlFile;

/**
 * Reads one message as a stream and holds it against the table: which elements, in which order, how often, with which text.
 * Faults are handed over with line and element, never with a value that says something of a person. Knows no DTD and no entities.
 */
final class IjwReader {
    private static final Pattern RUIMTE = Pattern
            .compile("http://www\\.istandaarden\\.nl/(i[a-z]{1,8})/(\\d)_(\\d)/([a-z]{1,16}\\d{0,3})/schema");
    private static final int DIEP = 24;
    private static final int LANG = 200_000;

    /** Reading cannot go on; what is wrong has been told. */
    private static final class Gestopt extends Exception {
        private static final long serialVersionUID = 1L;
    }

    private final IjwTable tabel;
    private final XMLStreamReader xml;
    private final Consumer<Regelfout> fouten;
    private final Deque<IjwItem> open = new ArrayDeque<>();
    private final Map<String, IjwBericht.Waarde> kop = new HashMap<>();
    private final List<IjwBericht.Regel> regels = new ArrayList<>();
    private Map<String, IjwBericht.Waarde> rij = new HashMap<>();
    private @Nullable IjwItem inRegel;
    private String ruimte = "";
    private String soort = "";
    private int overslaan;
    private int regelfouten;
    private int nummer;
    private boolean heel = true;
    private boolean begonnen;

    private IjwReader(IjwTable tabel, XMLStreamReader xml, Consumer<Regelfout> fouten) {
        this.tabel = tabel;
        this.xml = xml;
        this.fouten = fouten;
    }

    static IjwBericht read(InputStream in, Consumer<Regelfout> fouten) {
        try {
            var reader = new IjwReader(IjwTable.uitKennis(), XmlFile.open(in), fouten);
            return reader.read();
        } catch (XMLStreamException e) {
            fouten.accept(new Regelfout(1, "hele bericht", "geen XML die we kunnen lezen", "een bericht van iJw 3.2"));
            return new IjwBericht("", Map.of(), List.of(), false);
        }
    }

    private IjwBericht read() {
        try {
            while (next())
                switch (xml.getEventType()) {
                    case XMLStreamConstants.START_ELEMENT -> start();
                    case XMLStreamConstants.END_ELEMENT -> end();
                    case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> text();
                    case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                        stop("een DTD of entiteit", "een bericht zonder DTD en entiteiten");
                    default -> {
                        // comments and instructions say nothing
                    }
                }
        } catch (Gestopt e) {
            heel = false;
        }
        return new IjwBericht(soort, Map.copyOf(kop), List.copyOf(regels), heel);
    }

    // The parser of the JDK answers some broken input with another exception than it promises.
    private boolean next() throws Gestopt {
        try {
            if (!xml.hasNext())
                return false;
            xml.next();
            return true;
        } catch (XMLStreamException | RuntimeException e) {
            throw broken(e);
        }
    }

    @SuppressWarnings("ReferenceEquality") // a cause that is itself
    private Gestopt broken(Exception e) throws Gestopt {
        Throwable oorzaak = e;
        while (oorzaak.getCause() != null && oorzaak.getCause() != oorzaak)
            oorzaak = oorzaak.getCause();
        if (e instanceof XMLStreamException s && s.getNestedException() instanceof Bundel.TooLarge)
            return stop("een bericht van meer dan 50 MB", "een bericht van hoogstens 50 MB");
        if (oorzaak instanceof CharConversionException
                || e instanceof XMLStreamException s && s.getNestedException() instanceof CharConversionException)
            return stop("tekens die niet bij de tekenset van het bestand horen", "een bestand in UTF-8");
        if (begonnen && open.isEmpty())
            return stop("nog iets achter het einde van het bericht", "één bericht in een bestand");
        if (begonnen)
            return stop("XML die hier afbreekt of niet klopt", "elk element met een begin en een einde");
        return stop("geen XML die we kunnen lezen", "een bericht van iJw 3.2");
    }

    private Gestopt stop(String gevonden, String verwacht) throws Gestopt {
        fouten.accept(new Regelfout(line(), "hele bericht", gevonden, verwacht));
        throw new Gestopt();
    }

    private int line() {
        return Math.max(1, xml.getLocation().getLineNumber());
    }

    private void start() throws Gestopt {
        if (overslaan > 0) {
            overslaan++;
            if (overslaan > 50)
                stop("elementen meer dan 50 diep", "de elementen van iJw 3.2");
            return;
        }
        String naam = xml.getLocalName();
        if (!begonnen) {
            begonnen = true;
            push(root(naam));
            return;
        }
        var boven = open.getFirst();
        if (open.size() > DIEP || boven.element.type() != null) {
            fault(xml.getLocalName(), "een element op een plek zonder elementen", "alleen tekst");
            overslaan = 1;
            return;
        }
        boolean basis = (IjwTable.RUIMTE + "basisschema/schema").equals(xml.getNamespaceURI());
        if (!basis && !ruimte.equals(xml.getNamespaceURI())) {
            fault(shortened(naam), "een element uit een andere naamruimte", "een element van " + soort);
            overslaan = 1;
            return;
        }
        var kind = child(boven, naam, basis);
        if (kind == null)
            overslaan = 1;
        else
            push(kind);
    }

    private IjwElement root(String naam) throws Gestopt {
        ruimte = xml.getNamespaceURI() == null ? "" : xml.getNamespaceURI();
        var m = RUIMTE.matcher(ruimte);
        if (!m.matches())
            throw stop(naam.equals("Bericht") ? "een bericht zonder de naamruimte van iJw" : "geen bericht van iJw",
                    "een bericht met de naamruimte van iJw 3.2");
        if (!m.group(1).equals("ijw"))
            throw stop("een bericht van " + m.group(1), "een bericht van iJw");
        if (!m.group(2).equals("3") || !m.group(3).equals("2"))
            throw stop("iJw " + m.group(2) + "." + m.group(3), version(m.group(2), m.group(3)));
        soort = m.group(4);
        var bericht = tabel.bericht(soort);
        if (bericht == null || !naam.equals("Bericht")) {
            String gevonden = soort;
            soort = "";
            throw stop(bericht == null ? "bericht " + gevonden : "een ander element dan Bericht",
                    "een van de berichten " + String.join(", ", tabel.namen()));
        }
        return bericht;
    }

    /** What the sender must change: of 3.1 we know it, of others not. */
    private static String version(String hoofd, String sub) {
        return hoofd.equals("3") && sub.equals("1")
                ? "iJw 3.2: naamruimte 3_2 en BerichtSubversie 2. Tussen 3.1 en 3.2 veranderden ook elementen en codes; laat het pakket het bericht opnieuw maken"
                : "iJw 3.2; laat het pakket het bericht in die versie maken";
    }

    private void push(IjwElement element) {
        for (int i = 0; i < xml.getAttributeCount(); i++)
            if (!XMLConstants.W3C_XML_SCHEMA_INSTANCE_NS_URI.equals(xml.getAttributeNamespace(i))
                    || !xml.getAttributeLocalName(i).toLowerCase(java.util.Locale.ROOT).endsWith("schemalocation"))
                fault(element.naam(), "een attribuut", "geen attributen");
        var nu = new IjwItem(element, line());
        open.push(nu);
        if (element.regel()) {
            inRegel = nu;
            rij = new HashMap<>();
            regelfouten = 0;
            nummer++;
        }
    }

    /** The place in the table of what begins here; null when it may not stand here, which is then told. */
    private @Nullable IjwElement child(IjwItem boven, String naam, boolean basis) {
        var plekken = boven.element.kinderen();
        for (int j = boven.plek; j < plekken.size(); j++) {
            var kind = plekken.get(j);
            if (!kind.heet(naam, basis))
                continue;
            if (j == boven.plek && boven.aantal > 0 && !kind.herhaald()) {
                fault(naam, "dit element nog een keer", "dit element één keer");
                return null;
            }
            missing(boven, j);
            boven.aantal = j == boven.plek ? boven.aantal + 1 : 1;
            boven.plek = j;
            return kind;
        }
        boolean bekend = plekken.stream().anyMatch(k -> k.heet(naam, basis));
        fault(shortened(naam), bekend ? "dit element op een verkeerde plek" : "een element dat hier niet hoort",
                "een van " + String.join(", ", plekken.stream().map(IjwElement::naam).toList()));
        return null;
    }

    private void missing(IjwItem boven, int tot) {
        var plekken = boven.element.kinderen();
        for (int k = boven.plek; k < tot; k++)
            if (plekken.get(k).verplicht() && (k > boven.plek || boven.aantal == 0))
                fault(plekken.get(k).naam(), "niets", "dit element; het is verplicht");
    }

    private void text() throws Gestopt {
        if (overslaan > 0 || open.isEmpty())
            return;
        var nu = open.getFirst();
        if (nu.tekst.length() + xml.getTextLength() > LANG)
            stop("een tekst van meer dan 200.000 tekens", "een kortere tekst");
        if (nu.element.type() != null || !xml.isWhiteSpace())
            nu.tekst.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
    }

    private void end() {
        if (overslaan > 0) {
            overslaan--;
            return;
        }
        var nu = open.getFirst();
        var type = nu.element.type();
        if (type == null) {
            missing(nu, nu.element.kinderen().size());
            if (!nu.tekst.isEmpty())
                fault(nu.element.naam(), "losse tekst", "alleen elementen");
        } else
            value(nu, type);
        open.pop();
        if (nu == inRegel) {
            var alle = new HashMap<>(kop);
            alle.putAll(rij);
            regels.add(new IjwBericht.Regel(nummer, nu.regel, nu.element.naam(), alle, regelfouten == 0));
            inRegel = null;
        }
    }

    private void value(IjwItem nu, Gegevenstype type) {
        String tekst = nu.tekst.toString();
        if (!type.past(tekst))
            fault(nu.element.naam(), Gegevenstype.shown(tekst, type.persoon()), type.verwacht());
        String sleutel = nu.element.sleutel();
        if (sleutel != null)
            (inRegel == null ? kop : rij).put(sleutel,
                    new IjwBericht.Waarde(Gegevenstype.collapsed(tekst), nu.regel));
    }

    private void fault(String element, String gevonden, String verwacht) {
        if (inRegel == null)
            heel = false;
        regelfouten++;
        String waar = inRegel == null ? "" : inRegel.element.naam() + " " + nummer + ", ";
        fouten.accept(new Regelfout(line(), waar + element, gevonden, verwacht));
    }

    private static String shortened(String naam) {
        return naam.matches("[A-Za-z]{1,40}") ? naam : "een onbekend element";
    }
}
