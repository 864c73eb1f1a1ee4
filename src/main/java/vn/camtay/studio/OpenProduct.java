package vn.camtay.studio;

import java.util.List;
import java.util.Optional;
import vn.camtay.place.Hamlet;

/// A product with what it is written from, opened by somebody who may.
///
/// @param versions all, the earliest first
public record OpenProduct(Product product, Hamlet hamlet, KeptBrief brief, List<Version> versions) {
    public OpenProduct {
        versions = List.copyOf(versions);
    }

    public Optional<Version> latest() {
        return versions.isEmpty() ? Optional.empty() : Optional.of(versions.getLast());
    }

    /// The words of the latest version; empty where there is none.
    public String text() {
        return latest().map(Version::text).orElse("");
    }

    /// Upon what the next version is written.
    public String base() {
        return latest().map(version -> version.id().toString()).orElse("");
    }

    public String path() {
        return "/studio/products/" + product.id();
    }
}
