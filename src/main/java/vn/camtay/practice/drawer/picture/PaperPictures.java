package vn.camtay.practice.drawer.picture;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.awt.image.BufferedImage;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import vn.camtay.practice.drawer.Paper;
import vn.camtay.practice.drawer.Persona;
import vn.camtay.practice.drawer.Personas;

/// Every paper of every drawer as a picture, drawn when first asked for and kept.
public final class PaperPictures {
    private static final long MOST_KEPT = 12L * 1024 * 1024;

    private final Personas personas;
    private final Map<String, Drawing> drawings = new ConcurrentHashMap<>();
    private final Cache<String, byte[]> kept = Caffeine.newBuilder()
            .maximumWeight(MOST_KEPT)
            .weigher((String key, byte[] bytes) -> key.length() + bytes.length)
            .build();

    public PaperPictures(Personas personas) {
        this.personas = personas;
    }

    /// How wide a picture is made, in pixels.
    public enum Size {
        /// For the list of a drawer: ten of them weigh less than one photo.
        SMALL(220),
        /// For looking closely, on a screen of two pixels a point.
        LARGE(720);

        private final int width;

        Size(int width) {
            this.width = width;
        }

        public int width() {
            return width;
        }
    }

    public String svg(Persona persona, Paper paper) {
        return drawing(persona, paper).svg();
    }

    /// Where a page finds a picture: the address changes with the drawing, so a phone may keep what it has for ever.
    public String address(Persona persona, Paper paper, Size size) {
        return "/practice/paper/%s/%s.png?size=%s&v=%s"
                .formatted(
                        persona.id().value(),
                        paper.id().value(),
                        size.name().toLowerCase(Locale.ROOT),
                        hash(persona, paper));
    }

    public byte[] png(Persona persona, Paper paper, Size size) {
        return kept.get(
                size + " " + key(persona, paper), _ -> SmallPng.of(Painting.of(sketch(persona, paper), size.width())));
    }

    /// Tells one drawing from another; stands in the address.
    public String hash(Persona persona, Paper paper) {
        return drawing(persona, paper).hash();
    }

    private Drawing drawing(Persona persona, Paper paper) {
        return drawings.computeIfAbsent(
                key(persona, paper), _ -> Drawing.of(SvgWriting.svg(sketch(persona, paper), Shot.title(paper))));
    }

    private static String key(Persona persona, Paper paper) {
        return persona.id().value() + " " + paper.id().value();
    }

    private record Drawing(String svg, String hash) {
        static Drawing of(String svg) {
            try {
                var digest = MessageDigest.getInstance("SHA-256").digest(svg.getBytes(StandardCharsets.UTF_8));
                return new Drawing(svg, HexFormat.of().formatHex(digest, 0, 8));
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    BufferedImage painting(Persona persona, Paper paper, int width) {
        return Painting.of(sketch(persona, paper), width);
    }

    private Sketch sketch(Persona persona, Paper paper) {
        return Shot.of(paper, personas.form(paper.kind()), personas.shown(persona, paper));
    }
}
