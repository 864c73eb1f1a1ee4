package vn.camtay.practice.drawer.picture;

import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/// A PNG of few colours, which for drawings is a fraction of one of all colours and looks the same.
final class SmallPng {
    private static final int COLOURS = 64;

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
            param.setCompressionMode(javax.imageio.ImageWriteParam.MODE_EXPLICIT);
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
        var nearest = new HashMap<Integer, Integer>();
        var indexed = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_INDEXED, model(palette));
        var raster = indexed.getRaster();
        for (var i = 0; i < pixels.length; i++) {
            var index = nearest.computeIfAbsent(pixels[i] & 0xffffff, colour -> nearest(palette, colour));
            raster.setSample(i % width, i / width, 0, index);
        }
        return indexed;
    }

    /// The commonest colours, none so close to a commoner one that nobody would tell them apart.
    private static List<Integer> palette(int[] pixels) {
        var counts = new HashMap<Integer, Integer>();
        for (var pixel : pixels) {
            counts.merge(pixel & 0xffffff, 1, Integer::sum);
        }
        var commonest = counts.entrySet().stream()
                .sorted(Map.Entry.<Integer, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .toList();
        var palette = new ArrayList<Integer>();
        for (var apart = 900; palette.size() < COLOURS && apart >= 1; apart /= 3) {
            for (var colour : commonest) {
                if (palette.size() < COLOURS && distance(colour, nearestColour(palette, colour)) > apart) {
                    palette.add(colour);
                }
            }
        }
        return palette;
    }

    private static int nearestColour(List<Integer> palette, int colour) {
        return palette.isEmpty() ? ~colour & 0xffffff : palette.get(nearest(palette, colour));
    }

    private static int nearest(List<Integer> palette, int colour) {
        var best = 0;
        for (var i = 1; i < palette.size(); i++) {
            if (distance(palette.get(i), colour) < distance(palette.get(best), colour)) {
                best = i;
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

    private static IndexColorModel model(List<Integer> palette) {
        var parts = new byte[3][palette.size()];
        for (var i = 0; i < palette.size(); i++) {
            parts[0][i] = (byte) (palette.get(i) >> 16);
            parts[1][i] = (byte) (palette.get(i) >> 8);
            parts[2][i] = (byte) (int) palette.get(i);
        }
        return new IndexColorModel(8, palette.size(), parts[0], parts[1], parts[2]);
    }
}
