package nl.vliegwiel.ondersteuning.stuk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;

import org.junit.jupiter.api.Test;

/** The picture stays, bit by bit, and what the camera wrote beside it goes. Fictieve gegevens. */
class FotoTest {
    private static final byte[] SPOREN = "52.64N 4.75E Telefoon van Noor".getBytes(StandardCharsets.US_ASCII);

    @Test
    void a_jpeg_keeps_its_picture_and_which_side_is_up_and_loses_place_and_device() throws IOException {
        byte[] schoon = encoded("jpg");
        byte[] exif = segment(0xE1, concat("Exif\0\0".getBytes(StandardCharsets.US_ASCII), tiff(6)));
        byte[] vol = concat(Arrays.copyOf(schoon, 2), exif, segment(0xFE, SPOREN), segment(0xED, SPOREN),
                segment(0xE1, SPOREN), Arrays.copyOfRange(schoon, 2, schoon.length), SPOREN);
        byte[] uit = Foto.zonderSporen(Stuksoort.JPEG, vol);
        assertThat(contains(vol, SPOREN)).isTrue();
        assertThat(contains(uit, SPOREN)).isFalse();
        assertThat(pixels(uit)).isEqualTo(pixels(schoon));
        assertThat(Arrays.copyOfRange(uit, 0, 4)).containsExactly(0xFF, 0xD8, 0xFF, 0xE1);
        assertThat(uit[2 + 4 + 6 + 19]).as("turned a quarter, as it was").isEqualTo((byte) 6);
        assertThat(Foto.zonderSporen(Stuksoort.JPEG, uit)).as("nothing more to take away").isEqualTo(uit);
        assertThat(contains(Foto.zonderSporen(Stuksoort.JPEG, schoon), "Exif".getBytes(StandardCharsets.US_ASCII)))
                .as("an upright photo needs none").isFalse();
    }

    @Test
    void a_png_keeps_its_picture_and_loses_every_remark() throws IOException {
        byte[] schoon = encoded("png");
        int na = 8 + 25;
        byte[] vol = concat(Arrays.copyOf(schoon, na), chunk("tEXt", SPOREN), chunk("iTXt", SPOREN),
                chunk("eXIf", tiff(3)), Arrays.copyOfRange(schoon, na, schoon.length), SPOREN);
        byte[] uit = Foto.zonderSporen(Stuksoort.PNG, vol);
        assertThat(contains(uit, SPOREN)).isFalse();
        assertThat(contains(uit, "eXIf".getBytes(StandardCharsets.US_ASCII))).isTrue();
        assertThat(pixels(uit)).isEqualTo(pixels(schoon));
        assertThat(Foto.zonderSporen(Stuksoort.PNG, uit)).isEqualTo(uit);
        assertThat(Foto.zonderSporen(Stuksoort.PNG, schoon)).isEqualTo(schoon);
    }

    @Test
    void a_broken_photo_is_refused_whatever_is_wrong_with_it() throws IOException {
        var random = new Random(7);
        for (var soort : new Stuksoort[]{Stuksoort.JPEG, Stuksoort.PNG}) {
            byte[] heel = encoded(soort == Stuksoort.JPEG ? "jpg" : "png");
            assertThatThrownBy(() -> Foto.zonderSporen(soort, Arrays.copyOf(heel, heel.length / 2)))
                    .isInstanceOf(IllegalArgumentException.class);
            for (int i = 0; i < 5000; i++) {
                byte[] stuk = heel.clone();
                for (int n = 0; n <= i % 4; n++)
                    stuk[8 + random.nextInt(stuk.length - 8)] = (byte) random.nextInt();
                try {
                    assertThat(Foto.zonderSporen(soort, stuk).length).isLessThanOrEqualTo(stuk.length + 64);
                } catch (IllegalArgumentException e) {
                    assertThat(e).as("the only way to refuse").isExactlyInstanceOf(IllegalArgumentException.class);
                }
            }
        }
    }

    private static byte[] encoded(String soort) throws IOException {
        var beeld = new BufferedImage(120, 80, BufferedImage.TYPE_INT_RGB);
        var g = beeld.createGraphics();
        for (int i = 0; i < 40; i++) {
            g.setColor(Color.getHSBColor(i / 40f, 1, 0.8f));
            g.fillOval(i * 3, i, 30, 20);
        }
        var uit = new ByteArrayOutputStream();
        ImageIO.write(beeld, soort, uit);
        return uit.toByteArray();
    }

    private static int[] pixels(byte[] foto) throws IOException {
        var beeld = ImageIO.read(new ByteArrayInputStream(foto));
        return beeld.getRGB(0, 0, beeld.getWidth(), beeld.getHeight(), null, 0, beeld.getWidth());
    }

    /** Two entries, little endian as most telephones write: a device, and which side is up. */
    private static byte[] tiff(int stand) {
        var tiff = ByteBuffer.allocate(38 + SPOREN.length).order(ByteOrder.LITTLE_ENDIAN);
        tiff.put((byte) 'I').put((byte) 'I').putShort((short) 42).putInt(8).putShort((short) 2);
        tiff.putShort((short) 0x0110).putShort((short) 2).putInt(SPOREN.length).putInt(38);
        tiff.putShort((short) 0x0112).putShort((short) 3).putInt(1).putShort((short) stand).putShort((short) 0);
        return tiff.putInt(0).put(SPOREN).array();
    }

    private static byte[] segment(int marker, byte[] data) {
        return ByteBuffer.allocate(4 + data.length).put((byte) 0xFF).put((byte) marker)
                .putShort((short) (2 + data.length)).put(data).array();
    }

    private static byte[] chunk(String naam, byte[] data) {
        byte[] type = naam.getBytes(StandardCharsets.US_ASCII);
        var crc = new CRC32();
        crc.update(type);
        crc.update(data);
        return ByteBuffer.allocate(12 + data.length).putInt(data.length).put(type).put(data)
                .putInt((int) crc.getValue()).array();
    }

    private static byte[] concat(byte[]... delen) {
        var uit = new ByteArrayOutputStream();
        for (byte[] deel : delen)
            uit.writeBytes(deel);
        return uit.toByteArray();
    }

    private static boolean contains(byte[] in, byte[] wat) {
        return new String(in, StandardCharsets.ISO_8859_1).contains(new String(wat, StandardCharsets.ISO_8859_1));
    }
}
