package nl.vliegwiel.ondersteuning.stuk;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import java.util.zip.CRC32;

/**
 * A photo without what the camera wrote beside it: place, day, device, a small picture of before it was cut. The picture itself stays as
 * it is, bit by bit, with its colours and which side is up.
 */
final class Foto {
    private static final byte[] EXIF = "Exif\0\0".getBytes(StandardCharsets.US_ASCII);
    private static final int ORIENTATION = 0x0112;
    private static final int SHORT = 3;
    /** Chunks that say how the picture looks; all others go. */
    private static final Set<String> BEELD = Set.of("IHDR", "PLTE", "IDAT", "IEND", "tRNS", "gAMA", "cHRM", "sRGB",
            "iCCP", "sBIT", "bKGD", "pHYs");

    private Foto() {
    }

    /** @throws IllegalArgumentException when it is broken */
    static byte[] zonderSporen(Stuksoort soort, byte[] foto) {
        try {
            return soort == Stuksoort.JPEG ? jpeg(ByteBuffer.wrap(foto)) : png(ByteBuffer.wrap(foto));
        } catch (IndexOutOfBoundsException | java.nio.BufferUnderflowException e) {
            throw new IllegalArgumentException(e);
        }
    }

    // ITU-T T.81, annex B: segments of a marker and a length; after SOS the lines of the picture, in which FF00 and FFD0-FFD7 are no end
    private static byte[] jpeg(ByteBuffer in) {
        var uit = new ByteArrayOutputStream(in.capacity());
        int stand = 1;
        in.position(2);
        var rest = new ByteArrayOutputStream(in.capacity());
        while (true) {
            int marker = marker(in);
            if (marker == 0xD9)
                break;
            int lengte = Short.toUnsignedInt(in.getShort(in.position()));
            byte[] segment = new byte[lengte];
            in.get(segment);
            boolean exif = marker == 0xE1 && lengte > 8 && Arrays.equals(segment, 2, 8, EXIF, 0, 6);
            if (exif && stand == 1)
                stand = orientation(Arrays.copyOfRange(segment, 8, lengte));
            if (kept(marker, segment)) {
                rest.write(0xFF);
                rest.write(marker);
                rest.writeBytes(segment);
            }
            if (marker == 0xDA)
                lines(in, rest);
        }
        uit.writeBytes(new byte[]{(byte) 0xFF, (byte) 0xD8});
        if (stand != 1) {
            byte[] exif = tiff(stand);
            uit.writeBytes(new byte[]{(byte) 0xFF, (byte) 0xE1, 0, (byte) (2 + EXIF.length + exif.length)});
            uit.writeBytes(EXIF);
            uit.writeBytes(exif);
        }
        uit.writeBytes(rest.toByteArray());
        uit.writeBytes(new byte[]{(byte) 0xFF, (byte) 0xD9});
        return uit.toByteArray();
    }

    /** Not the segments of applications and remarks, save what says how the colours are to be read. */
    private static boolean kept(int marker, byte[] segment) {
        String begin = new String(segment, 2, Math.min(11, segment.length - 2), StandardCharsets.US_ASCII);
        return switch (marker) {
            case 0xE2 -> begin.equals("ICC_PROFILE");
            case 0xEE -> begin.startsWith("Adobe");
            default -> marker != 0xFE && (marker < 0xE0 || marker > 0xEF);
        };
    }

    private static int marker(ByteBuffer in) {
        if (in.get() != (byte) 0xFF)
            throw new IllegalArgumentException("geen merkteken");
        int marker = 0xFF;
        while (marker == 0xFF)
            marker = Byte.toUnsignedInt(in.get());
        return marker;
    }

    private static void lines(ByteBuffer in, ByteArrayOutputStream uit) {
        int begin = in.position();
        int i = begin;
        while (in.get(i) != (byte) 0xFF || in.get(i + 1) == 0 || (in.get(i + 1) & 0xF8) == 0xD0)
            i++;
        uit.write(in.array(), begin, i - begin);
        in.position(i);
    }

    // PNG, third edition, §5: length, name, data, CRC
    private static byte[] png(ByteBuffer in) {
        var uit = new ByteArrayOutputStream(in.capacity());
        uit.write(in.array(), 0, 8);
        in.position(8);
        String naam = "";
        while (!naam.equals("IEND")) {
            int begin = in.position();
            int lengte = in.getInt();
            if (lengte < 0 || lengte > in.remaining())
                throw new IllegalArgumentException("korter dan het zegt");
            byte[] data = new byte[lengte];
            byte[] type = new byte[4];
            in.get(type).get(data).getInt();
            naam = new String(type, StandardCharsets.US_ASCII);
            if (BEELD.contains(naam))
                uit.write(in.array(), begin, in.position() - begin);
            int stand = naam.equals("eXIf") ? orientation(data) : 1;
            if (stand != 1)
                uit.writeBytes(chunk(type, tiff(stand)));
        }
        return uit.toByteArray();
    }

    private static byte[] chunk(byte[] type, byte[] data) {
        var crc = new CRC32();
        crc.update(type);
        crc.update(data);
        return ByteBuffer.allocate(12 + data.length).putInt(data.length).put(type).put(data)
                .putInt((int) crc.getValue()).array();
    }

    /** Which side is up, 1 to 8; 1 when it does not say so. */
    private static int orientation(byte[] tiff) {
        try {
            return tiff.length < 14 ? 1 : inDirectory(tiff);
        } catch (IndexOutOfBoundsException e) {
            return 1;
        }
    }

    // TIFF 6.0: byte order, 42, place of the first directory; in it a count and entries of twelve bytes
    private static int inDirectory(byte[] tiff) {
        var in = ByteBuffer.wrap(tiff).order(tiff[0] == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int plaats = in.getInt(4);
        for (int i = 0, n = Short.toUnsignedInt(in.getShort(plaats)); i < n; i++) {
            int regel = plaats + 2 + 12 * i;
            if (Short.toUnsignedInt(in.getShort(regel)) == ORIENTATION) {
                int stand = in.getShort(regel + 8);
                return stand >= 1 && stand <= 8 ? stand : 1;
            }
        }
        return 1;
    }

    /** One entry: which side is up. */
    private static byte[] tiff(int stand) {
        return ByteBuffer.allocate(26).put((byte) 'M').put((byte) 'M').putShort((short) 42).putInt(8)
                .putShort((short) 1).putShort((short) ORIENTATION).putShort((short) SHORT).putInt(1)
                .putShort((short) stand).putShort((short) 0).putInt(0).array();
    }
}
