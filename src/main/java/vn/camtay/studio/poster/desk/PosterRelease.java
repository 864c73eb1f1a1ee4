package vn.camtay.studio.poster.desk;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import vn.camtay.studio.CheckedBy;
import vn.camtay.studio.Product;
import vn.camtay.studio.ProductFile;
import vn.camtay.studio.ProductLook;
import vn.camtay.studio.ReleaseBlocker;
import vn.camtay.studio.Version;
import vn.camtay.studio.brief.ProductKind;
import vn.camtay.studio.label.AiLabel;
import vn.camtay.studio.label.DigitalSource;
import vn.camtay.studio.poster.Poster;
import vn.camtay.studio.poster.PosterCheck;
import vn.camtay.studio.poster.PosterLayout;
import vn.camtay.studio.poster.PosterPdf;
import vn.camtay.studio.poster.PosterPng;

/// A poster before and after its release: what of it cannot be printed, and how it looks to others. Always the version
/// asked for, since a group may be writing on.
@Component
class PosterRelease implements ReleaseBlocker, ProductLook {
    private final PosterDesk desk;

    PosterRelease(PosterDesk desk) {
        this.desk = desk;
    }

    @Override
    public boolean isOf(ProductKind kind) {
        return kind.equals(ProductKind.POSTER);
    }

    @Override
    public List<Blocked> of(Product product, Version version) {
        if (!isDrawn(product, version)) {
            return List.of();
        }
        var found = PosterCheck.of(poster(product, version, Optional.empty())).size();
        return found == 0
                ? List.of()
                : List.of(new Blocked(
                        "studio.release.blocked.poster",
                        List.of(String.valueOf(found)),
                        Optional.of("/studio/posters/" + product.id())));
    }

    @Override
    public Optional<ProductFile> picture(Product product, Version version, Optional<CheckedBy> checked) {
        return isDrawn(product, version) ? Optional.of(png(product, version, checked)) : Optional.empty();
    }

    @Override
    public List<ProductFile> files(Product product, Version version, Optional<CheckedBy> checked) {
        return isDrawn(product, version)
                ? List.of(
                        png(product, version, checked),
                        file("pdf", MediaType.APPLICATION_PDF, product, version, checked, PosterPdf::write))
                : List.of();
    }

    /// One written as plain words has no template, and is shown as its words.
    private boolean isDrawn(Product product, Version version) {
        return isOf(product.kind()) && PosterLayout.read(version.layout()).isPresent();
    }

    private ProductFile png(Product product, Version version, Optional<CheckedBy> checked) {
        return file("png", MediaType.IMAGE_PNG, product, version, checked, PosterPng::write);
    }

    private ProductFile file(
            String ending,
            MediaType type,
            Product product,
            Version version,
            Optional<CheckedBy> checked,
            Function<Poster, byte[]> writer) {
        return new ProductFile(ending, type, () -> writer.apply(poster(product, version, checked)));
    }

    private Poster poster(Product product, Version version, Optional<CheckedBy> checked) {
        var label = checked.map(by -> AiLabel.checked(DigitalSource.COMPOSITE, by.unit(), by.day()));
        return desk.full(product.commune(), product.id(), Typed.of(version, version.id()), label);
    }
}
