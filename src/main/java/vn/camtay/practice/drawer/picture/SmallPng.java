package vn.camtay.practice.drawer.picture;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.awt.image.IndexColorModel;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/// A PNG of few colours, which for drawings is a fraction of one of all colours and looks the same.
final class SmallPng {
    private static final int COLOURS = 64;
    private static final int CHOSEN_FROM = 3000;

    private SmallPng() {}

    static byte[] of(BufferedImage image) {
        return png(withFewColours(image));
    }

    static byte[] png(BufferedImage image) {
        var bytes = new ByteArrayOutputStream();
        var writer = ImageIO.getImageWritersByFormatName("png").next();
        try (var out = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(out);
            var param = writer.getDefaultWriteParam();
            param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            param.setCompressionQuality(0);
            writer.write(null, new IIOImage(image, null, null), param);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    private static BufferedImage withFewColours(BufferedImage image) {
        var width = image.getWidth();
        var height = image.getHeight();
        var pixels = image.getRGB(0, 0, width, height, null, 0, width);
        var palette = palette(pixels);
        var few = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_INDEXED, model(palette));
        var indexes = ((DataBufferByte) few.getRaster().getDataBuffer()).getData();
        var known = new HashMap<Integer, Integer>();
        var last = -1;
        var index = 0;
        for (var i = 0; i < pixels.length; i++) {
            var colour = pixels[i] & 0xffffff;
            if (colour != last) {
                index = known.computeIfAbsent(colour, one -> nearest(palette, palette.length, one));
                last = colour;
            }
            indexes[i] = (byte) index;
        }
        return few;
    }

    /// The commonest colours, none so close to a commoner one that nobody would tell them apart.
    private static int[] palette(int[] pixels) {
        var commonest = commonest(pixels);
        var palette = new int[COLOURS];
        var count = 0;
        for (var apart = 900; count < COLOURS && apart >= 1; apart /= 3) {
            for (var colour : commonest) {
                if (count < COLOURS
                        && (count == 0 || distance(colour, palette[nearest(palette, count, colour)]) > apart)) {
                    palette[count++] = colour;
                }
            }
        }
        return Arrays.copyOf(palette, count);
    }

    private static List<Integer> commonest(int[] pixels) {
        var counts = new HashMap<Integer, Integer>();
        for (var i = 0; i < pixels.length; ) {
            var from = i;
            while (i < pixels.length && pixels[i] == pixels[from]) {
                i++;
            }
            counts.merge(pixels[from] & 0xffffff, i - from, Integer::sum);
        }
        return counts.entrySet().stream()
                .sorted(Map.Entry.<Integer, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(CHOSEN_FROM)
                .map(Map.Entry::getKey)
                .toList();
    }

    private static int nearest(int[] palette, int count, int colour) {
        var best = 0;
        var least = Integer.MAX_VALUE;
        for (var i = 0; i < count; i++) {
            var distance = distance(palette[i], colour);
            if (distance < least) {
                best = i;
                least = distance;
            }
        }
        return best;
    }

    private static int distance(int one, int other) {
        var red = (one >> 16 & 0xff) - (other >> 16 & 0xff);
        var green = (one >> 8 & 0xff) - (other >> 8 & 0xff);
        var blue = (one & 0xff) - (other & 0xff);
        return red * red + green * green + blue * blue;
    }

    private static IndexColorModel model(int[] palette) {
        var parts = new byte[3][palette.length];
        for (var i = 0; i < palette.length; i++) {
            parts[0][i] = (byte) (palette[i] >> 16);
            parts[1][i] = (byte) (palette[i] >> 8);
            parts[2][i] = (byte) palette[i];
        }
        return new IndexColorModel(8, palette.length, parts[0], parts[1], parts[2]);
    }
}
