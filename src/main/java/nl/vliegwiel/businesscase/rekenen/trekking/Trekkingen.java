package nl.vliegwiel.businesscase.rekenen.trekking;

/** Present values in euros per alternative and draw. */
public record Trekkingen(double[][][] rijen) {

    public int alternatieven() {
        return rijen.length;
    }

    public int n() {
        return rijen.length == 0 ? 0 : rijen[0][Blok.SALDO].length;
    }

    public Steekproef saldo(int alternatief) {
        return new Steekproef(rijen[alternatief][Blok.SALDO]);
    }

    public Steekproef baten(int alternatief) {
        return new Steekproef(rijen[alternatief][Blok.BATEN]);
    }

    public Steekproef kosten(int alternatief) {
        return new Steekproef(rijen[alternatief][Blok.KOSTEN]);
    }

    public Steekproef overheid(int alternatief) {
        return new Steekproef(rijen[alternatief][Blok.OVERHEID]);
    }

    /** Balance of one party, by its place in the model. */
    public Steekproef partij(int alternatief, int partij) {
        return new Steekproef(rijen[alternatief][Blok.PARTIJEN + partij]);
    }
}
