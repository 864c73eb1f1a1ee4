package vn.camtay.studio.handin;

import java.util.List;
import java.util.Optional;
import vn.camtay.studio.Product;
import vn.camtay.studio.Version;

/// A product of another group, as its peers see it: the words and the hamlet, nobody's name.
///
/// @param group the hamlet's name
/// @param form what was typed and not kept
/// @param trouble the key of why
record PeerView(
        Product product,
        String group,
        Version version,
        boolean released,
        List<Said> said,
        PeerForm form,
        Optional<String> trouble) {
    PeerView {
        said = List.copyOf(said);
    }

    List<String> starters() {
        return PeerForm.STARTERS;
    }

    /// One product in the list of those to be read.
    record Line(Product product, String group, String title, boolean released) {}
}
