package vn.camtay.studio;

import java.util.List;
import java.util.Optional;
import vn.camtay.studio.brief.ProductKind;

/// How products of some kinds look to others, and the files that come of them. Kinds plug in as components; those of a
/// kind nobody answers for are shown as their words.
public interface ProductLook {
    boolean isOf(ProductKind kind);

    /// The product as one picture (PNG or JPEG), drawn when its content is asked for; empty where it has none.
    ///
    /// @param checked who is named on it because AI took part; empty where none did, and before a release
    Optional<ProductFile> picture(Product product, Version version, Optional<CheckedBy> checked);

    /// The files to keep of it (DOCX, PDF, PNG, SRT …), beside its words, which are kept anyway.
    List<ProductFile> files(Product product, Version version, Optional<CheckedBy> checked);
}
