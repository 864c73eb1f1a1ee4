package vn.camtay.document;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import vn.camtay.document.Closing.Signature;
import vn.camtay.document.Document.Content;
import vn.camtay.document.Document.Title;
import vn.camtay.document.Masthead.Issued;
import vn.camtay.document.Masthead.Issuer;
import vn.camtay.document.Masthead.Symbol;

/// A document being written. `build` puts the stops where the decree wants them; `buildAsWritten` leaves every word as
/// it was, for a document that came from elsewhere and is to be checked.
public final class DocumentDraft {
    static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    private final DocumentType type;
    private final Body body = new Body();
    private final List<String> addressees = new ArrayList<>();
    private final List<Text> bases = new ArrayList<>();
    private final List<Signature> signatures = new ArrayList<>();
    private final List<String> recipients = new ArrayList<>();
    private final List<Annex> annexes = new ArrayList<>();
    private Issuer issuer = Issuer.of();
    private String motto = Masthead.MOTTO;
    private Optional<Symbol> symbol = Optional.empty();
    private Optional<Issued> issued = Optional.empty();
    private String about = "";

    DocumentDraft(DocumentType type) {
        this.type = type;
    }

    public DocumentDraft issuedBy(Issuer body) {
        this.issuer = body;
        return this;
    }

    public DocumentDraft numbered(int number, String code) {
        this.symbol = Optional.of(new Symbol(OptionalInt.of(number), code));
        return this;
    }

    /// The symbol is known, the number not yet: room is left to write it.
    public DocumentDraft unnumbered(String code) {
        this.symbol = Optional.of(new Symbol(OptionalInt.empty(), code));
        return this;
    }

    public DocumentDraft issuedAt(String place, LocalDate day) {
        return issuedAt(new Issued(
                place, OptionalInt.of(day.getDayOfMonth()), OptionalInt.of(day.getMonthValue()), day.getYear()));
    }

    /// The month is known, the day not yet: room is left to write it.
    public DocumentDraft issuedAt(String place, YearMonth month) {
        return issuedAt(new Issued(place, OptionalInt.empty(), OptionalInt.of(month.getMonthValue()), month.getYear()));
    }

    public DocumentDraft issuedAt(Issued where) {
        this.issued = Optional.of(where);
        return this;
    }

    /// The motto as it was printed, where a document that was read has it otherwise.
    public DocumentDraft withMotto(String printed) {
        this.motto = printed;
        return this;
    }

    /// The abstract (trích yếu), without "V/v".
    public DocumentDraft about(String words) {
        this.about = words;
        return this;
    }

    public DocumentDraft to(String addressee) {
        addressees.add(addressee);
        return this;
    }

    /// A basis with its opening word: `Căn cứ Quyết định số …`.
    public DocumentDraft basedOn(String basis) {
        bases.add(Text.of(basis));
        return this;
    }

    public DocumentDraft saying(Consumer<Body> content) {
        content.accept(body);
        return this;
    }

    public DocumentDraft signedBy(Signature signature) {
        signatures.add(signature);
        return this;
    }

    public DocumentDraft copyTo(String recipient) {
        recipients.add(recipient);
        return this;
    }

    /// Where the file copy is kept: `filedAt("VT, VHXH")` gives the last line "- Lưu: VT, VHXH."
    public DocumentDraft filedAt(String office) {
        return copyTo("Lưu: " + office);
    }

    public DocumentDraft annex(String title, Consumer<Body> content) {
        return annex(title, false, content);
    }

    public DocumentDraft landscapeAnnex(String title, Consumer<Body> content) {
        return annex(title, true, content);
    }

    private DocumentDraft annex(String title, boolean landscape, Consumer<Body> content) {
        var pages = new Body();
        content.accept(pages);
        annexes.add(new Annex(title, pages.blocks(), landscape));
        return this;
    }

    public Document build() {
        return assemble(
                new Content(Stops.ofList(addressees), Stops.ofBases(bases), Stops.ofDocument(body.blocks())),
                Stops.ofList(recipients));
    }

    public Document buildAsWritten() {
        return assemble(new Content(addressees, bases, body.blocks()), recipients);
    }

    private Document assemble(Content content, List<String> recipients) {
        return new Document(
                new Masthead(issuer, motto, symbol, issued),
                new Title(type, about),
                content,
                new Closing(signatures, recipients),
                annexes);
    }
}
