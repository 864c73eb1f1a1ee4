package vn.camtay.studio.poster.desk;

import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import vn.camtay.studio.Product;
import vn.camtay.studio.label.AiLabel;
import vn.camtay.studio.poster.Poster;
import vn.camtay.studio.poster.PosterCheck;
import vn.camtay.studio.poster.PosterFinding;
import vn.camtay.studio.poster.PosterPdf;
import vn.camtay.studio.poster.PosterPng;

/// The latest version of a poster as files: for its group, and with the label of who checked it for a release.
@Component
public class PosterFiles {
    private final PosterDesk desk;

    PosterFiles(PosterDesk desk) {
        this.desk = desk;
    }

    /// Empty where nobody saved it, or where something of it cannot be read.
    public Optional<byte[]> png(Product product) {
        return made(product, Optional.empty(), PosterPng::write);
    }

    public Optional<byte[]> pdf(Product product) {
        return made(product, Optional.empty(), PosterPdf::write);
    }

    /// @param label who checked it and when; how far AI took part is known from the label
    public Optional<byte[]> png(Product product, AiLabel label) {
        return made(product, Optional.of(label), PosterPng::write);
    }

    public Optional<byte[]> pdf(Product product, AiLabel label) {
        return made(product, Optional.of(label), PosterPdf::write);
    }

    /// What stands in the way of printing the latest version; all is well where there is none.
    public java.util.List<PosterFinding> findings(Product product) {
        return poster(product, Optional.empty()).map(PosterCheck::of).orElse(java.util.List.of());
    }

    private Optional<byte[]> made(Product product, Optional<AiLabel> label, Function<Poster, byte[]> writer) {
        return poster(product, label)
                .filter(poster -> PosterCheck.of(poster).isEmpty())
                .map(writer);
    }

    private Optional<Poster> poster(Product product, Optional<AiLabel> label) {
        return desk.latest(product)
                .map(version -> desk.full(product.commune(), product.id(), Typed.of(version, version.id()), label));
    }
}
