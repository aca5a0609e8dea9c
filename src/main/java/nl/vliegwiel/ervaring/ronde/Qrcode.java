package nl.vliegwiel.ervaring.ronde;

import io.nayuki.qrcodegen.QrCode;

/**
 * An address as squares that a telephone reads.
 *
 * @param maat squares on a side, the white edge of four included
 * @param pad  the black squares, as the path of a drawing of that size
 */
public record Qrcode(int maat, String pad) {

    private static final int EDGE = 4;

    public static Qrcode of(String address) {
        var code = QrCode.encodeText(address, QrCode.Ecc.MEDIUM);
        var path = new StringBuilder();
        for (int y = 0; y < code.size; y++)
            for (int x = 0; x < code.size; x++)
                if (code.getModule(x, y))
                    path.append('M').append(x + EDGE).append(' ').append(y + EDGE).append("h1v1h-1z");
        return new Qrcode(code.size + 2 * EDGE, path.toString());
    }
}
