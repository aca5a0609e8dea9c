package nl.vliegwiel.handleiding;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.awt.image.IndexColorModel;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import javax.imageio.ImageIO;

/** Writes a picture of a screen with 64 colours: a fifth of the size, and no difference to see. */
final class Palet {
    private static final int COLOURS = 64;

    private Palet() {
    }

    /** Writes these PNG bytes to this file, smaller. */
    static void write(byte[] png, Path file) {
        try {
            Files.createDirectories(file.getParent());
            Files.write(file, encoded(indexed(ImageIO.read(new ByteArrayInputStream(png)))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As a PNG without filters between its rows: they cost a screen a sixth, and the writer of Java cannot leave them out. */
    private static byte[] encoded(BufferedImage picture) throws IOException {
        var out = new ByteArrayOutputStream();
        out.write(new byte[]{(byte) 137, 'P', 'N', 'G', 13, 10, 26, 10});
        var colours = (IndexColorModel) picture.getColorModel();
        chunk(out, "IHDR", ByteBuffer.allocate(13).putInt(picture.getWidth()).putInt(picture.getHeight())
                .put(new byte[]{8, 3, 0, 0, 0}).array());
        var palette = ByteBuffer.allocate(3 * colours.getMapSize());
        for (int i = 0; i < colours.getMapSize(); i++)
            palette.put((byte) colours.getRed(i)).put((byte) colours.getGreen(i)).put((byte) colours.getBlue(i));
        chunk(out, "PLTE", palette.array());
        byte[] pixels = ((DataBufferByte) picture.getRaster().getDataBuffer()).getData();
        var packed = new ByteArrayOutputStream();
        try (var deflate = new DeflaterOutputStream(packed, new Deflater(Deflater.BEST_COMPRESSION))) {
            for (int row = 0; row < picture.getHeight(); row++) {
                deflate.write(0);
                deflate.write(pixels, row * picture.getWidth(), picture.getWidth());
            }
        }
        chunk(out, "IDAT", packed.toByteArray());
        chunk(out, "IEND", new byte[0]);
        return out.toByteArray();
    }

    private static void chunk(ByteArrayOutputStream out, String kind, byte[] content) throws IOException {
        byte[] checked = ByteBuffer.allocate(4 + content.length).put(kind.getBytes(StandardCharsets.US_ASCII))
                .put(content).array();
        var sum = new CRC32();
        sum.update(checked);
        out.write(ByteBuffer.allocate(4).putInt(content.length).array());
        out.write(checked);
        out.write(ByteBuffer.allocate(4).putInt((int) sum.getValue()).array());
    }

    private static BufferedImage indexed(BufferedImage picture) {
        int width = picture.getWidth();
        int height = picture.getHeight();
        int[] pixels = picture.getRGB(0, 0, width, height, null, 0, width);
        int[] palette = palette(pixels);
        var out = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_INDEXED,
                new IndexColorModel(8, palette.length, palette, 0, false, -1, 0));
        byte[] to = ((DataBufferByte) out.getRaster().getDataBuffer()).getData();
        var known = new HashMap<Integer, Byte>();
        for (int i = 0; i < pixels.length; i++)
            to[i] = known.computeIfAbsent(pixels[i], p -> (byte) nearest(p, palette));
        return out;
    }

    /** Half of the palette is what fills the screen; the other half is what would else look most unlike itself. */
    private static int[] palette(int[] pixels) {
        var counts = new HashMap<Integer, Integer>();
        Arrays.stream(pixels).forEach(p -> counts.merge(p, 1, Integer::sum));
        int[] colours = counts.entrySet().stream().sorted(Map.Entry.<Integer, Integer>comparingByValue().reversed())
                .mapToInt(Map.Entry::getKey).toArray();
        int size = Math.min(COLOURS, colours.length);
        int[] palette = Arrays.copyOf(colours, size);
        var far = new long[colours.length];
        for (int i = 0; i < colours.length; i++)
            far[i] = distance(colours[i], palette[nearest(colours[i], Arrays.copyOf(palette, size / 2))]);
        for (int next = size / 2; next < size; next++) {
            int worst = 0;
            for (int i = 0; i < colours.length; i++)
                if (far[i] * counts.get(colours[i]) > far[worst] * counts.get(colours[worst]))
                    worst = i;
            palette[next] = colours[worst];
            for (int i = 0; i < colours.length; i++)
                far[i] = Math.min(far[i], distance(colours[i], palette[next]));
        }
        return palette;
    }

    private static int nearest(int pixel, int[] palette) {
        int best = 0;
        for (int i = 1; i < palette.length; i++)
            if (distance(pixel, palette[i]) < distance(pixel, palette[best]))
                best = i;
        return best;
    }

    private static int distance(int one, int other) {
        int far = 0;
        for (int shift = 0; shift < 24; shift += 8) {
            int step = (one >> shift & 255) - (other >> shift & 255);
            far += step * step;
        }
        return far;
    }
}
