package vn.camtay.document;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// The top of the first page: who issues, the nation's name and motto, number and symbol, place and date.
///
/// @param motto as printed; a document that is read may have it wrong
/// @param issued empty for minutes, which name no place and day at the top
public record Masthead(Issuer issuer, String motto, Optional<Symbol> symbol, Optional<Issued> issued) {
    public static final String NATION = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM";
    public static final String MOTTO = "Độc lập - Tự do - Hạnh phúc";

    public Masthead {
        motto = Letters.line(motto);
    }

    /// Who issues the document.
    ///
    /// @param superior the body directly above, in regular capitals; a people's committee names none
    /// @param name in bold capitals, on as many lines as it is usually written
    /// @param spoken the name in a sentence: `Ủy ban nhân dân xã Lộc Hưng`
    public record Issuer(List<String> superior, List<String> name, String spoken) {
        public Issuer {
            spoken = Letters.line(spoken);
            superior = superior.stream().map(Letters::line).toList();
            name = name.stream().map(Letters::line).toList();
        }

        public static Issuer of(String... name) {
            return new Issuer(List.of(), List.of(name), Naming.inSentence(String.join(" ", name)));
        }

        public static Issuer under(String superior, String... name) {
            return new Issuer(List.of(superior), List.of(name), Naming.inSentence(String.join(" ", name)));
        }

        /// The same body, named in sentences as it wants to be, where capitals do not tell.
        public Issuer called(String name) {
            return new Issuer(superior, this.name, name);
        }
    }

    /// Number and symbol: `Số: 05/KH-UBND`. A number not yet given leaves room to write it by hand.
    public record Symbol(OptionalInt number, String code) {
        static final String ROOM = String.valueOf(Letters.ROOM).repeat(6);

        public Symbol {
            code = Letters.line(code);
        }

        public String written() {
            return (number.isPresent() ? DecreeWords.number(number.getAsInt()) : ROOM) + "/" + code;
        }
    }

    /// Place and date. A day or month not yet known leaves room to write it by hand.
    public record Issued(String place, OptionalInt day, OptionalInt month, int year) {
        public Issued {
            place = Letters.line(place);
        }

        public String written() {
            var where = place.isEmpty() ? "" : place + ", ";
            return where + DecreeWords.date(day, month, year);
        }
    }
}
