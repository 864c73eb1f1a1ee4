package vn.camtay.studio.gallery;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.springframework.stereotype.Component;
import vn.camtay.place.Hamlet;
import vn.camtay.studio.Briefs;
import vn.camtay.studio.Product;
import vn.camtay.studio.Products;
import vn.camtay.studio.review.Chain;
import vn.camtay.studio.review.Standing;

/// Everything of some groups as one ZIP: briefs, every version, how each was received, and the files of its kind. It is
/// written while it is read, product by product, so that a whole commune needs no more memory than one product.
@Component
class Archive {
    private final Briefs briefs;
    private final Products products;
    private final Chain chain;
    private final Looks looks;
    private final Dossier dossier;

    Archive(Briefs briefs, Products products, Chain chain, Looks looks, Dossier dossier) {
        this.briefs = briefs;
        this.products = products;
        this.chain = chain;
        this.looks = looks;
        this.dossier = dossier;
    }

    void write(List<Hamlet> hamlets, OutputStream out) throws IOException {
        try (var zip = new ZipOutputStream(out)) {
            for (var i = 0; i < hamlets.size(); i++) {
                write(hamlets.get(i), SafeName.of(i + 1, hamlets.get(i).name()), zip);
            }
        }
    }

    private void write(Hamlet hamlet, String folder, ZipOutputStream zip) throws IOException {
        var made = products.listOf(hamlet.commune(), hamlet.id());
        var all = briefs.listOf(hamlet.commune(), hamlet.id());
        for (var i = 0; i < all.size(); i++) {
            var brief = all.get(i);
            var place = folder + "/" + SafeName.of(i + 1, brief.wording().title());
            put(zip, place + "/de-bai.txt", dossier.of(brief));
            for (var product : made) {
                if (product.brief().equals(brief.id())) {
                    write(product, place, zip);
                }
            }
        }
    }

    private void write(Product product, String place, ZipOutputStream zip) throws IOException {
        var folder = place + "/" + SafeName.of(product.kind().name());
        var versions = products.versions(product.commune(), product.id());
        for (var version : versions) {
            put(zip, "%s/ban-%02d.txt".formatted(folder, version.number()), version.text());
        }
        var standing = chain.standing(product);
        put(zip, folder + "/nhan-xet.txt", dossier.of(product, standing));
        if (!versions.isEmpty()) {
            files(product, standing, folder, zip);
        }
    }

    /// Of what the public sees; of the newest version where nothing is released.
    private void files(Product product, Standing standing, String folder, ZipOutputStream zip) throws IOException {
        var version = standing.open().map(Standing.Open::version).or(standing::newest);
        var checked = standing.open().flatMap(open -> open.release().checked());
        if (version.isPresent()) {
            for (var file : looks.files(product, version.get(), checked)) {
                put(
                        zip,
                        folder + "/" + SafeName.of(product.kind().name()) + "." + file.ending(),
                        file.content().get());
            }
        }
    }

    private static void put(ZipOutputStream zip, String name, String text) throws IOException {
        put(zip, name, text.getBytes(StandardCharsets.UTF_8));
    }

    private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
        zip.closeEntry();
    }
}
