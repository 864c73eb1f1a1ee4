package vn.camtay.studio.poster;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import vn.camtay.studio.label.AiLabel;
import vn.camtay.studio.label.DigitalSource;
import vn.camtay.studio.poster.template.Template;
import vn.camtay.studio.poster.template.Templates;

/// What a poster costs once the program is warm: as PNG of 1080 × 1350, as PDF of A3, looked at while somebody types
/// (a small picture and the checks of its words). `lop-hoc` has no picture, `anh-nen` one all over with grain as photos have it.
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 4, time = 3)
@Measurement(iterations = 5, time = 3)
@Fork(1)
@State(Scope.Thread)
public class PosterBench {
    @Param({"lop-hoc", "anh-nen"})
    public String template = "";

    private Poster poster = Poster.sample(Templates.ours().all().getFirst());

    @Setup
    public void draw() {
        poster = of(template);
    }

    static Poster of(String template) {
        Template found = Templates.ours().find(template).orElseThrow();
        return new Poster(
                found,
                Poster.sample(found).words(),
                found.takesPicture() ? photo() : null,
                "https://dichvucong.gov.vn",
                AiLabel.checked(DigitalSource.COMPOSITE, "UBND xã Lộc Hưng", LocalDate.of(2026, 11, 27)));
    }

    /// The largest that is kept.
    private static BufferedImage photo() {
        var photo = new BufferedImage(2000, 1500, BufferedImage.TYPE_INT_RGB);
        var grain = new Random(7);
        for (var y = 0; y < 1500; y++) {
            for (var x = 0; x < 2000; x++) {
                var light = Math.clamp(60 + (x + y) / 24 + grain.nextInt(16), 0, 255);
                photo.setRGB(x, y, new Color(light, Math.min(255, light + 20), 255 - light).getRGB());
            }
        }
        return photo;
    }

    @Benchmark
    public byte[] png() {
        return PosterPng.write(poster);
    }

    @Benchmark
    public byte[] pdf() {
        return PosterPdf.write(poster);
    }

    @Benchmark
    public List<Object> while_typing() {
        return List.of(PosterPng.glance(poster, 320), PosterCheck.ofWords(poster));
    }
}
