package vn.camtay.studio;

import java.util.function.Supplier;
import org.springframework.http.MediaType;

/// A file made of a product.
///
/// @param ending of its name: "pdf", or "a3.pdf" where there are several of a kind
/// @param content made when asked for
public record ProductFile(String ending, MediaType type, Supplier<byte[]> content) {
    public ProductFile {
        if (!ending.matches("[a-z0-9-]+(\\.[a-z0-9]+)*")) {
            throw new IllegalArgumentException("an ending in plain letters");
        }
    }
}
