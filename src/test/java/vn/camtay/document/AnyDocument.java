package vn.camtay.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Random;
import java.util.stream.IntStream;
import vn.camtay.document.Closing.Signature;
import vn.camtay.document.Masthead.Issuer;

/// Documents of any shape, the same for the same seed. Each holds every Vietnamese letter in every face.
final class AnyDocument {
    static final String LETTERS = "aàảãáạăằẳẵắặâầẩẫấậbcdđeèẻẽéẹêềểễếệfghiìỉĩíịjklmnoòỏõóọôồổỗốộơờởỡớợpqrstuùủũúụưừửữứự"
            + "vwxyỳỷỹýỵzAÀẢÃÁẠĂẰẲẴẮẶÂẦẨẪẤẬBCDĐEÈẺẼÉẸÊỀỂỄẾỆFGHIÌỈĨÍỊJKLMNOÒỎÕÓỌÔỒỔỖỐỘƠỜỞỠỚỢPQRSTUÙỦŨÚỤƯỪỬỮỨỰVWXYỲỶỸÝỴZ";
    private static final String SIGNS = "0123456789.,;:!?()[]{}<>&\"'“”‘’…–-+*/%=@#_$^~|";

    private final Random random;

    private AnyDocument(long seed) {
        this.random = new Random(seed);
    }

    static Document with(long seed) {
        return new AnyDocument(seed).document();
    }

    private Document document() {
        var types = DocumentType.list();
        var draft = Document.of(types.get(random.nextInt(types.size())))
                .issuedBy(
                        random.nextBoolean()
                                ? Issuer.of("ỦY BAN NHÂN DÂN", "XÃ " + word())
                                : Issuer.under(word(), word()))
                .about(sentence())
                .saying(this::everyLetter)
                .saying(this::body)
                .signedBy(Signature.of("CHỦ TỊCH", word() + " " + word()));
        if (random.nextBoolean()) {
            draft.numbered(random.nextInt(2000), "XX-" + word());
        } else {
            draft.unnumbered("XX");
        }
        if (random.nextBoolean()) {
            draft.issuedAt(word(), LocalDate.of(2026, 1, 1).plusDays(random.nextInt(400)));
        }
        times(3, () -> draft.to(sentence()));
        times(3, () -> draft.basedOn("Căn cứ " + sentence()));
        times(6, () -> draft.copyTo(sentence()));
        times(3, () -> draft.annex(sentence(), this::body));
        times(2, () -> draft.landscapeAnnex(sentence(), this::body));
        return draft.build();
    }

    private void everyLetter(Body body) {
        var words = String.join(" ", LETTERS.split("(?<=\\G.{9})"));
        body.say(Text.of(words).bold(words).italic(words))
                .say(Text.ofBold(words).allItalic());
    }

    private void body(Body body) {
        times(12, () -> {
            switch (random.nextInt(10)) {
                case 0 -> body.section(sentence());
                case 1 -> body.heading(sentence());
                case 2 -> body.clause(sentence());
                case 3 -> body.point(sentence());
                case 4 -> body.bullet(text());
                case 5 -> body.detail(sentence());
                case 6 -> body.table(table());
                case 7 -> body.article(text());
                case 8 -> body.newPage();
                default -> body.say(text());
            }
        });
        body.say(sentence());
    }

    private Table table() {
        var table = Table.draft().centred("TT", 10).column(sentence(), 60);
        if (random.nextBoolean()) {
            table.over(sentence(), 2);
        }
        table.number("Số", 20).number("Số", 20);
        times(60, () -> table.row(word(), sentence(), "" + random.nextInt(), ""));
        times(2, () -> table.group(sentence()));
        return table.totals("", "Tổng cộng", "1", "2").build();
    }

    private Text text() {
        var text = Text.of(random.nextInt(9) == 0 ? LETTERS + LETTERS : sentence());
        return random.nextBoolean() ? text : text.bold(sentence()).italic(sentence());
    }

    private String sentence() {
        var words = new ArrayList<String>();
        IntStream.range(0, 1 + random.nextInt(25)).forEach(_ -> words.add(word()));
        return String.join(" ", words);
    }

    private String word() {
        var signs = random.nextInt(20) == 0 ? SIGNS : LETTERS;
        var length = 1 + random.nextInt(8);
        var word = new StringBuilder();
        IntStream.range(0, length).forEach(_ -> word.append(signs.charAt(random.nextInt(signs.length()))));
        return word.toString();
    }

    private void times(int most, Runnable action) {
        IntStream.range(0, random.nextInt(most + 1)).forEach(_ -> action.run());
    }
}
