package nl.vliegwiel.handleiding;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.awt.image.IndexColorModel;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;

/** Writes a picture of a screen with 64 colours: a fifth of the size, and no difference to see. */
final class Palet {
    private static final int COLOURS = 64;

    private Palet() {
    }

    /** Writes these PNG bytes to this file, smaller. */
    static void write(byte[] png, Path file) {
        try {
            var picture = ImageIO.read(new ByteArrayInputStream(png));
            Files.createDirectories(file.getParent());
            var writer = ImageIO.getImageWritersByFormatName("png").next();
            var param = writer.getDefaultWriteParam();
            param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            param.setCompressionQuality(0);
            Files.deleteIfExists(file);
            try (var out = ImageIO.createImageOutputStream(file.toFile())) {
                writer.setOutput(out);
                writer.write(null, new IIOImage(indexed(picture), null, null), param);
            }
            writer.dispose();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
