package vn.camtay.document.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.camtay.document.Annex;
import vn.camtay.document.Block;
import vn.camtay.document.Closing;
import vn.camtay.document.Closing.Signature;
import vn.camtay.document.Document;
import vn.camtay.document.DocumentType;
import vn.camtay.document.Masthead;
import vn.camtay.document.Masthead.Issued;
import vn.camtay.document.Masthead.Issuer;
import vn.camtay.document.Masthead.Symbol;
import vn.camtay.document.Text;
import vn.camtay.document.Wording;

/// The parts of a document that have been read so far.
final class PartsRead {
    private static final Pattern NUMBER = Pattern.compile("Số:\\s*(\\d{0,7})\\s*/\\s*(.*)");
    private static final Pattern ISSUED =
            Pattern.compile("(?:(.*),\\s*)?ngày\\s*(\\d{0,2})\\s*tháng\\s*(\\d{0,2})\\s*năm\\s*(\\d{1,4})");

    private final List<String> superior = new ArrayList<>();
    private final List<String> issuer = new ArrayList<>();
    private final List<String> addressees = new ArrayList<>();
    private final List<Text> bases = new ArrayList<>();
    private final List<String> recipients = new ArrayList<>();
    private final List<String> authority = new ArrayList<>();
    private final List<Signature> signatures = new ArrayList<>();
    private final List<Annex> annexes = new ArrayList<>();
    private final List<Block> body = new ArrayList<>();
    private List<Block> blocks = body;
    private String motto = "";
    private Optional<Symbol> symbol = Optional.empty();
    private Optional<Issued> issued = Optional.empty();
    private DocumentType type = DocumentType.CONG_VAN;
    private String about = "";
    private String signerTitle = "";
    private String annexTitle = "";

    void add(Block block) {
        blocks.add(block);
    }

    /// What stands around the content.
    void around(Style style, Text text) {
        var line = text.plain();
        switch (style) {
            case SUPERIOR -> superior.add(line);
            case ISSUER -> issuer.add(line);
            case MOTTO -> motto = line;
            case NUMBER -> symbol = symbol(line);
            case PLACE -> issued = issued(line);
            case KIND -> type = type(line);
            case ABOUT -> about = (about + " " + line).strip();
            case LETTER_ABOUT -> about = line.startsWith("V/v ") ? line.substring(4) : line;
            case ADDRESSEE, ADDRESSEE_ITEM -> listed(addressees, line, Wording.ADDRESSEES);
            case BASIS -> bases.add(text);
            case RECIPIENTS, RECIPIENT -> listed(recipients, line, Wording.RECIPIENTS);
            default -> ending(style, line);
        }
    }

    private void ending(Style style, String line) {
        switch (style) {
            case AUTHORITY -> authority.add(line);
            case SIGNER_TITLE -> {
                signed("");
                signerTitle = line;
            }
            case SIGNER -> signed(line);
            case ANNEX -> {
                endAnnex();
                blocks = new ArrayList<>();
            }
            case ANNEX_TITLE -> annexTitle = line;
            default -> {}
        }
    }

    Document document() {
        signed("");
        endAnnex();
        var name = new Issuer(
                superior, issuer, Issuer.of(issuer.toArray(String[]::new)).spoken());
        return new Document(
                new Masthead(name, motto, symbol, issued),
                new Document.Title(type, about),
                new Document.Content(addressees, bases, body),
                new Closing(signatures.subList(0, Math.min(2, signatures.size())), recipients),
                annexes);
    }

    /// Ends a signature; a title without a name is one whose name is still to be written.
    private void signed(String name) {
        if (!name.isEmpty() || !signerTitle.isEmpty()) {
            signatures.add(new Signature(List.copyOf(authority), signerTitle, name));
            authority.clear();
            signerTitle = "";
        }
    }

    private void endAnnex() {
        if (blocks != body) {
            annexes.add(new Annex(annexTitle, blocks, false));
            annexTitle = "";
            blocks = body;
        }
    }

    private static void listed(List<String> list, String line, String head) {
        var rest = line.startsWith(head) ? line.substring(head.length()).strip() : line;
        var bare = rest.startsWith("- ") ? rest.substring(2) : rest;
        if (!bare.isEmpty()) {
            list.add(bare);
        }
    }

    private static Optional<Symbol> symbol(String line) {
        return Optional.of(NUMBER.matcher(line))
                .filter(Matcher::matches)
                .map(found -> new Symbol(number(found.group(1)), found.group(2)));
    }

    private static Optional<Issued> issued(String line) {
        return Optional.of(ISSUED.matcher(line))
                .filter(Matcher::matches)
                .map(found -> new Issued(
                        Optional.ofNullable(found.group(1)).orElse(""),
                        number(found.group(2)),
                        number(found.group(3)),
                        Integer.parseInt(found.group(4))));
    }

    private static OptionalInt number(String digits) {
        return digits.isEmpty() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(digits));
    }

    private static DocumentType type(String line) {
        return DocumentType.find(line).orElseGet(() -> new DocumentType(line, ""));
    }
}
