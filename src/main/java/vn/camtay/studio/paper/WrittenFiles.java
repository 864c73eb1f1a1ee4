package vn.camtay.studio.paper;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import vn.camtay.document.Article;
import vn.camtay.document.Disclosure;
import vn.camtay.page.Download;
import vn.camtay.place.Hamlet;
import vn.camtay.place.Places;
import vn.camtay.shared.NotFound;
import vn.camtay.studio.Briefs;
import vn.camtay.studio.CheckedBy;
import vn.camtay.studio.Product;
import vn.camtay.studio.ProductFile;
import vn.camtay.studio.ProductLook;
import vn.camtay.studio.Products;
import vn.camtay.studio.Version;
import vn.camtay.studio.brief.ProductKind;
import vn.camtay.studio.bulletin.Bulletin;
import vn.camtay.studio.bulletin.TextFile;
import vn.camtay.studio.script.Script;
import vn.camtay.studio.script.ScriptFiles;
import vn.camtay.studio.speech.Rate;
import vn.camtay.studio.text.PastedText;

/// The files to keep of what is words: an article on paper, a script's storyboard and subtitles, a bulletin as it is
/// said. Always of the version asked for.
@Component
class WrittenFiles implements ProductLook {
    private static final MediaType SUBTITLES = MediaType.parseMediaType("application/x-subrip;charset=UTF-8");
    private static final MediaType TEXT = MediaType.parseMediaType("text/plain;charset=UTF-8");

    private final Places places;
    private final Briefs briefs;
    private final Products products;
    private final Bylines bylines;

    WrittenFiles(Places places, Briefs briefs, Products products, Bylines bylines) {
        this.places = places;
        this.briefs = briefs;
        this.products = products;
        this.bylines = bylines;
    }

    @Override
    public boolean isOf(ProductKind kind) {
        return !kind.equals(ProductKind.POSTER);
    }

    @Override
    public Optional<ProductFile> picture(Product product, Version version, Optional<CheckedBy> checked) {
        return Optional.empty();
    }

    @Override
    public List<ProductFile> files(Product product, Version version, Optional<CheckedBy> checked) {
        if (product.kind().equals(ProductKind.VIDEO_SCRIPT)) {
            return List.of(
                    file(
                            "phan-canh.pdf",
                            MediaType.APPLICATION_PDF,
                            () -> script(product, version, checked).storyboard(false)),
                    file(
                            "srt",
                            SUBTITLES,
                            () -> script(product, version, checked).subtitles().getBytes(StandardCharsets.UTF_8)));
        }
        if (product.kind().equals(ProductKind.LOUDSPEAKER)) {
            return List.of(file("doc.txt", TEXT, () -> bulletin(product, version, checked)));
        }
        return List.of(
                file(
                        "docx",
                        Download.DOCX,
                        () -> article(product, version, checked).docx()),
                file(
                        "pdf",
                        MediaType.APPLICATION_PDF,
                        () -> article(product, version, checked).pdf()));
    }

    private static ProductFile file(String ending, MediaType type, Supplier<byte[]> content) {
        return new ProductFile(ending, type, content);
    }

    private Article article(Product product, Version version, Optional<CheckedBy> checked) {
        var hamlet = hamlet(product);
        var text = ArticleText.of(product.kind(), PastedText.withoutEmoji(version.text()));
        return text.paper(
                bylines.officeLines(hamlet),
                bylines.author(hamlet),
                bylines.place(product.commune(), version.at()),
                List.of(),
                disclosure(product, checked, text.title()));
    }

    private ScriptFiles script(Product product, Version version, Optional<CheckedBy> checked) {
        var script = Script.read(version.text());
        var title = script.title().isEmpty()
                ? briefs.get(product.commune(), product.brief()).wording().title()
                : script.title();
        return new ScriptFiles(
                script, Rate.video(), bylines.office(hamlet(product)), title, disclosure(product, checked, title));
    }

    private byte[] bulletin(Product product, Version version, Optional<CheckedBy> checked) {
        var label = disclosure(product, checked, "")
                .map(told -> "\n\n(" + told.line() + ")")
                .orElse("");
        return TextFile.WINDOWS.bytes(Bulletin.of(version.text()).said(false) + label);
    }

    private Optional<Disclosure> disclosure(Product product, Optional<CheckedBy> checked, String title) {
        return bylines.disclosure(products.versions(product.commune(), product.id()), checked, title, hamlet(product));
    }

    private Hamlet hamlet(Product product) {
        return places.listHamlets(product.commune()).stream()
                .filter(one -> one.id().equals(product.hamlet()))
                .findFirst()
                .orElseThrow(() -> new NotFound("hamlet"));
    }
}
