package vn.camtay.studio.poster;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriteParam;
import javax.imageio.metadata.IIOInvalidTreeException;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import vn.camtay.studio.label.XmpPacket;
import vn.camtay.studio.poster.template.Paper;
import vn.camtay.studio.poster.template.Slot;

/// A poster as a picture: PNG for sharing, 1080 × 1350, with its label inside for machines; a light JPEG for the screen
/// on which it is made.
public final class PosterPng {
    private static final int WIDTH = 1080;
    private static final String FORMAT = "javax_imageio_png_1.0";
    /// Between speed and size: a poster of flat colours hardly grows, one with a photo by a tenth.
    private static final float DEFLATED = 0.55f;

    private static final float SEEN = 0.8f;

    private PosterPng() {}

    public static byte[] write(Poster poster) {
        var packet = new XmpPacket(poster.title(), poster.words().getOrDefault(Slot.ISSUER, ""), poster.label());
        return png(Painting.of(poster, Paper.PHONE, WIDTH), packet);
    }

    /// A small picture of it, for looking only.
    public static byte[] glance(Poster poster, int width) {
        var image = Painting.of(poster, Paper.PHONE, width);
        var bytes = new ByteArrayOutputStream();
        var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        try (var out = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(out);
            var param = writer.getDefaultWriteParam();
            param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            param.setCompressionQuality(SEEN);
            writer.write(null, new IIOImage(image, null, null), param);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    private static byte[] png(BufferedImage image, XmpPacket packet) {
        var bytes = new ByteArrayOutputStream();
        var writer = ImageIO.getImageWritersByFormatName("png").next();
        try (var out = new MemoryCacheImageOutputStream(bytes)) {
            var param = writer.getDefaultWriteParam();
            param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            param.setCompressionQuality(DEFLATED);
            var metadata = writer.getDefaultImageMetadata(ImageTypeSpecifier.createFromRenderedImage(image), param);
            inside(metadata, packet.text());
            writer.setOutput(out);
            writer.write(null, new IIOImage(image, null, metadata), param);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    private static void inside(IIOMetadata metadata, String packet) throws IIOInvalidTreeException {
        var entry = new IIOMetadataNode("iTXtEntry");
        entry.setAttribute("keyword", XmpPacket.PNG_KEYWORD);
        entry.setAttribute("compressionFlag", "FALSE");
        entry.setAttribute("compressionMethod", "0");
        entry.setAttribute("languageTag", "");
        entry.setAttribute("translatedKeyword", "");
        entry.setAttribute("text", packet);
        var texts = new IIOMetadataNode("iTXt");
        texts.appendChild(entry);
        var root = new IIOMetadataNode(FORMAT);
        root.appendChild(texts);
        metadata.mergeTree(FORMAT, root);
    }
}
