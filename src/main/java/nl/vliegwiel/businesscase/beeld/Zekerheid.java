package nl.vliegwiel.businesscase.beeld;

import java.util.ArrayList;
import java.util.List;

import nl.vliegwiel.businesscase.rekenen.uitkomst.Doorrekening;
import nl.vliegwiel.businesscase.rekenen.uitkomst.Uitslag;
import nl.vliegwiel.web.Nederlands;

/** One thing that all draws together say of the balance, its value, and how to read it. */
public record Zekerheid(String wat, String waarde, String uitleg) {

    /** All that the draws say of the balance, in the order from the middle outward. */
    static List<Zekerheid> of(Uitkomstbeeld beeld) {
        var o = beeld.onzekerheid();
        var regels = new ArrayList<Zekerheid>();
        regels.add(new Zekerheid("Gemiddelde van alle berekeningen", Bedragen.saldo(o.gemiddelde()),
                "op " + Bedragen.euro(o.foutGemiddelde()) + " na"));
        regels.add(new Zekerheid("Mediaan: de helft ligt erboven", Bedragen.saldo(o.mediaan()), ""));
        regels.add(
                new Zekerheid("Van 25 tot 75 procent", Bedragen.tussen(o.p25(), o.p75()), "de helft ligt hiertussen"));
        regels.add(new Zekerheid("Van 5 tot 95 procent", Bedragen.tussen(o.p05(), o.p95()),
                "9 van de 10 liggen hiertussen"));
        regels.add(new Zekerheid("Spreiding", Bedragen.euro(o.spreiding()), "standaardafwijking"));
        regels.add(new Zekerheid("Kans op een positief saldo", beeld.kans(),
                "op " + Nederlands.getal(100 * o.foutKans(), 1) + " procentpunt na, uit "
                        + Nederlands.getal(o.trekkingen())
                        + " berekeningen"));
        String ratio = beeld.verhouding();
        if (ratio != null)
            regels.add(new Zekerheid("Baten gedeeld door kosten", ratio, "nadelen van de baten afgetrokken"));
        var bruto = beeld.uitslag().kern().verhoudingBruto();
        if (bruto != null && beeld.uitslag().kern().nadelen() != 0)
            regels.add(new Zekerheid("Baten gedeeld door kosten en nadelen", Nederlands.getal(bruto, 2),
                    "nadelen bij de kosten geteld; zonder marge"));
        regels.add(new Zekerheid("Alles zeker weten is hoogstens waard", Bedragen.euro(o.kennisWaarde()),
                "voor de keuze tussen dit en het nulalternatief"));
        return regels;
    }

    /** This alternative beside each other one, on the same draws. */
    static List<String> vergelijkingen(Doorrekening d, Uitslag u) {
        return d.verschillen().stream().filter(v -> v.eerste().equals(u.code()) || v.tweede().equals(u.code()))
                .map(v -> {
                    boolean eerste = v.eerste().equals(u.code());
                    String ander = d.uitslagen().stream()
                            .filter(x -> x.code().equals(eerste ? v.tweede() : v.eerste())).findFirst()
                            .map(Uitslag::naam).orElse("");
                    return "Beter dan ‘" + ander + "’ in "
                            + Nederlands.procent(eerste ? v.kansEersteBeter() : 1 - v.kansEersteBeter(), 0)
                            + " van de berekeningen. Het verschil is gemiddeld "
                            + Bedragen.saldo(eerste ? v.gemiddelde() : -v.gemiddelde()) + ", marge "
                            + (eerste ? Bedragen.tussen(v.laag(), v.hoog()) : Bedragen.tussen(-v.hoog(), -v.laag()))
                            + ".";
                }).toList();
    }
}
