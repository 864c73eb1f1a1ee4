package vn.camtay.studio.poster.desk;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.awt.image.BufferedImage;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.camtay.access.Subject;
import vn.camtay.place.CommuneCode;
import vn.camtay.place.Places;
import vn.camtay.shared.Ids;
import vn.camtay.shared.NotFound;
import vn.camtay.store.FileHash;
import vn.camtay.store.StoredFiles;
import vn.camtay.studio.Briefs;
import vn.camtay.studio.Groups;
import vn.camtay.studio.KeptBrief;
import vn.camtay.studio.Product;
import vn.camtay.studio.ProductId;
import vn.camtay.studio.Products;
import vn.camtay.studio.Version;
import vn.camtay.studio.brief.ProductKind;
import vn.camtay.studio.check.Check;
import vn.camtay.studio.desk.Marked;
import vn.camtay.studio.label.AiLabel;
import vn.camtay.studio.label.DigitalSource;
import vn.camtay.studio.picture.Pictures;
import vn.camtay.studio.poster.Poster;
import vn.camtay.studio.poster.PosterCheck;
import vn.camtay.studio.poster.PosterFinding;
import vn.camtay.studio.poster.PosterPng;
import vn.camtay.studio.poster.desk.EditorView.Around;
import vn.camtay.studio.poster.desk.EditorView.Look;
import vn.camtay.studio.poster.desk.EditorView.Theirs;
import vn.camtay.studio.poster.desk.EditorView.Trouble;
import vn.camtay.studio.poster.template.Slot;
import vn.camtay.studio.review.Chain;
import vn.camtay.studio.rights.Right;
import vn.camtay.studio.rights.RightsLedger;

/// What the pages of a poster share: whose it is, how it looks with what was typed, what is missing around it.
@Component
class PosterDesk {
    private static final int SEEN_WIDTH = 320;
    private static final int SMALL_SIDE = 640;

    private final Groups groups;
    private final Briefs briefs;
    private final Products products;
    private final RightsLedger ledger;
    private final Chain chain;
    private final StoredFiles files;
    private final Places places;
    private final Ids ids;
    private final Cache<FileHash, BufferedImage> small =
            Caffeine.newBuilder().maximumSize(30).build();

    PosterDesk(
            Groups groups,
            Briefs briefs,
            Products products,
            RightsLedger ledger,
            Chain chain,
            StoredFiles files,
            Places places,
            Ids ids) {
        this.groups = groups;
        this.briefs = briefs;
        this.products = products;
        this.ledger = ledger;
        this.chain = chain;
        this.files = files;
        this.places = places;
        this.ids = ids;
    }

    /// A poster of a group whose pages are open to whoever asks.
    Product get(String id, Subject subject) {
        var product = ProductId.read(id)
                .flatMap(one -> products.find(subject.commune(), one))
                .filter(one -> one.kind().equals(ProductKind.POSTER))
                .orElseThrow(() -> new NotFound("poster"));
        groups.get(subject, product.hamlet());
        return product;
    }

    KeptBrief brief(Product product) {
        return briefs.get(product.commune(), product.brief());
    }

    /// What the form holds before anybody wrote: who issues it.
    Typed empty(Product product) {
        var issuer = "UBND " + places.getCommune(product.commune()).title();
        return Typed.of(java.util.Map.of(Typed.FIELD + Slot.ISSUER, issuer)).asFact(ids.next());
    }

    EditorView view(
            Product product, Subject subject, Typed typed, Optional<Version> theirs, Optional<Trouble> trouble) {
        var brief = brief(product);
        var poster = small(product.commune(), product.id(), typed);
        return new EditorView(
                groups.get(subject, product.hamlet()),
                brief,
                product,
                typed.fact().isPresent() ? typed : typed.asFact(ids.next()),
                look(brief, poster, PosterCheck.of(poster)),
                new Around(
                        shown(product.commune(), product.id(), typed),
                        ledger.missing(product.commune(), product.id()),
                        theirs.map(version -> theirs(product, version)),
                        trouble),
                products.latest(product.commune(), product.id()),
                chain.waits(product));
    }

    private Theirs theirs(Product product, Version version) {
        var typed = Typed.of(version, ids.next());
        return new Theirs(version, inLetters(small(product.commune(), product.id(), typed)));
    }

    /// While somebody types.
    Look look(Product product, Typed typed) {
        var poster = small(product.commune(), product.id(), typed);
        return look(brief(product), poster, PosterCheck.ofWords(poster));
    }

    private static Look look(KeptBrief brief, Poster poster, List<PosterFinding> findings) {
        var text = poster.text();
        var told = findings.stream()
                .map(finding -> Told.of(finding, poster.template()))
                .toList();
        return new Look(
                inLetters(poster),
                told,
                Marked.of(text, Check.of(brief.of(ProductKind.POSTER)).readAll(text)));
    }

    private static String inLetters(Poster poster) {
        return "data:image/jpeg;base64," + Base64.getEncoder().encodeToString(PosterPng.glance(poster, SEEN_WIDTH));
    }

    Optional<Right> shown(CommuneCode commune, ProductId product, Typed typed) {
        return typed.picture()
                .flatMap(thing -> ledger.find(commune, thing))
                .filter(right -> right.product().equals(product));
    }

    /// For looking: with a small copy of its picture.
    private Poster small(CommuneCode commune, ProductId product, Typed typed) {
        var shown = shown(commune, product, typed);
        var picture = shown.flatMap(Right::file)
                .map(hash -> small.get(hash, one -> Pictures.scaled(Pictures.open(files.get(one)), SMALL_SIDE)));
        return poster(typed, picture, label(commune, product, shown));
    }

    /// For printing and sharing.
    Poster full(CommuneCode commune, ProductId product, Typed typed, Optional<AiLabel> label) {
        var shown = shown(commune, product, typed);
        var picture = shown.flatMap(Right::file).map(hash -> Pictures.open(files.get(hash)));
        return poster(typed, picture, label.orElseGet(() -> label(commune, product, shown)));
    }

    private static Poster poster(Typed typed, Optional<BufferedImage> picture, AiLabel label) {
        return new Poster(typed.template(), typed.words(), picture.orElse(null), typed.address(), label);
    }

    /// Until somebody has released it, nobody has checked it.
    private AiLabel label(CommuneCode commune, ProductId product, Optional<Right> shown) {
        var byAi = shown.filter(Right::isByAi).isPresent() || Products.usedAi(products.versions(commune, product));
        return AiLabel.unchecked(byAi ? DigitalSource.COMPOSITE : DigitalSource.PEOPLE);
    }

    Optional<Version> latest(Product product) {
        return products.latest(product.commune(), product.id());
    }

    UUID nextId() {
        return ids.next();
    }

    List<Right> rights(Product product) {
        return ledger.listOf(product.commune(), product.id());
    }
}
