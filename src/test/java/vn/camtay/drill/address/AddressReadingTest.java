package vn.camtay.drill.address;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.camtay.drill.address.Finding.Kind;
import vn.camtay.drill.address.Finding.Weight;
import vn.camtay.drill.content.TextScan;

class AddressReadingTest {
    /// What was typed, what may be said of it, whose it is, and all that is to be seen.
    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            dichvucong.gov.vn                               | STATE   | dichvucong.gov.vn     | STATE
            https://dichvucong.gov.vn                       | STATE   | dichvucong.gov.vn     | STATE
            https://dichvucong.gov.vn/p/home?x=1#y          | STATE   | dichvucong.gov.vn     | STATE
            HTTPS://DichVuCong.GOV.VN/                      | STATE   | dichvucong.gov.vn     | STATE
            dichvucong.gov.vn.                              | STATE   | dichvucong.gov.vn     | STATE
            https://dichvucong.gov.vn:443/                  | STATE   | dichvucong.gov.vn     | STATE
            lienthong.dichvucong.gov.vn                     | STATE   | dichvucong.gov.vn     | STATE
            canhbao.ncsc.gov.vn                             | STATE   | ncsc.gov.vn           | STATE
            vneid.gov.vn                                    | STATE   | vneid.gov.vn          | STATE
            gov.vn                                          | STATE   | -                     | STATE
            http://dichvucong.gov.vn                        | STATE   | dichvucong.gov.vn     | STATE PLAIN_HTTP
            https://dichvucong.gov.vn:8443                  | STATE   | dichvucong.gov.vn     | STATE ODD_PORT
            “https://dichvucong.gov.vn”,                    | STATE   | dichvucong.gov.vn     | STATE
            vào dichvucong.gov.vn nha                       | STATE   | dichvucong.gov.vn     | STATE
            dichvucong。gov。vn                             | STATE   | dichvucong.gov.vn     | STATE
            https:\\\\dichvucong.gov.vn                     | STATE   | dichvucong.gov.vn     | STATE
            tinnhiemmang.vn/website-lua-dao                 | LISTED  | tinnhiemmang.vn       | LISTED
            https://khonggianmang.vn                        | LISTED  | khonggianmang.vn      | LISTED
            choque.com.vn                                   | UNKNOWN | choque.com.vn         | ''
            www.choque.com                                  | UNKNOWN | choque.com            | ''
            choque.vn/gov.vn                                | UNKNOWN | choque.vn             | ''
            choque.vn?to=dichvucong.gov.vn                  | UNKNOWN | choque.vn             | ''
            chợquê.vn                                       | UNKNOWN | chợquê.vn             | FOREIGN_LETTERS
            congan-nhandan.example                          | SUSPECT | congan-nhandan.example | JOINED TEACHING
            dichvucong.gov.vn.nophoso.example               | SUSPECT | nophoso.example       | STATE_IN_FRONT TEACHING
            dichvucong.gov.vn.com                           | SUSPECT | vn.com                | STATE_IN_FRONT
            gov.vn.choque.com                               | SUSPECT | choque.com            | STATE_IN_FRONT
            tinnhiemmang.vn.choque.com                      | SUSPECT | choque.com            | STATE_IN_FRONT
            dichvucong.choque.example                       | SUSPECT | choque.example        | NAME_IN_FRONT TEACHING
            vneid.choque.com.vn                             | SUSPECT | choque.com.vn         | NAME_IN_FRONT
            gov.choque.vn                                   | SUSPECT | choque.vn             | NAME_IN_FRONT
            dichvucong-gov-vn.example                       | SUSPECT | dichvucong-gov-vn.example | JOINED TEACHING
            cutru-gov-vn.example                            | SUSPECT | cutru-gov-vn.example  | JOINED TEACHING
            dichvucong.gov-vn.example                       | SUSPECT | gov-vn.example        | NAME_IN_FRONT JOINED TEACHING
            dich-vu-cong.example                            | SUSPECT | dich-vu-cong.example  | JOINED TEACHING
            vneid-capnhat.test                              | SUSPECT | vneid-capnhat.test    | JOINED TEACHING
            dichvucongbaohiemxahoi.com                      | SUSPECT | dichvucongbaohiemxahoi.com | NAME_INSIDE
            capnhatvneid.test                               | SUSPECT | capnhatvneid.test     | NAME_INSIDE TEACHING
            dichvucong.com                                  | SUSPECT | dichvucong.com        | OTHER_ENDING
            vneid.vn                                        | SUSPECT | vneid.vn              | OTHER_ENDING
            gov.com.vn                                      | SUSPECT | gov.com.vn            | OTHER_ENDING
            dichvucong.test                                 | SUSPECT | dichvucong.test       | OTHER_ENDING TEACHING
            abc.dichvucong.com.vn                           | SUSPECT | dichvucong.com.vn     | OTHER_ENDING
            sub.khonggianmang.vn                            | LISTED  | khonggianmang.vn      | LISTED
            d1chvucong.example                              | SUSPECT | d1chvucong.example    | DIGITS TEACHING
            dichvuc0ng.example                              | SUSPECT | dichvuc0ng.example    | DIGITS TEACHING
            vne1d.example                                   | SUSPECT | vne1d.example         | DIGITS TEACHING
            g0v.example                                     | SUSPECT | g0v.example           | DIGITS TEACHING
            choque-g0v.example                              | SUSPECT | choque-g0v.example    | DIGITS TEACHING
            dіchvucong.example                              | SUSPECT | dіchvucong.example    | LOOKALIKE MIXED_LETTERS TEACHING
            vпeid.example                                   | SUSPECT | vпeid.example         | MIXED_LETTERS MISSPELT TEACHING
            dịchvụcông.vn                                   | SUSPECT | dịchvụcông.vn         | LOOKALIKE FOREIGN_LETTERS
            khonggianrnang.example                          | SUSPECT | khonggianrnang.example | LOOKALIKE TEACHING
            dichvucng.example                               | SUSPECT | dichvucng.example     | MISSPELT TEACHING
            dichvuccong.example                             | SUSPECT | dichvuccong.example   | MISSPELT TEACHING
            dihcvucong.example                              | SUSPECT | dihcvucong.example    | MISSPELT TEACHING
            dichvukong.example                              | SUSPECT | dichvukong.example    | MISSPELT TEACHING
            xn--chqu-jpa9417b.example                       | SUSPECT | chợquê.example        | PUNYCODE FOREIGN_LETTERS TEACHING
            https://dichvucong.gov.vn@nophoso.example       | SUSPECT | nophoso.example       | USER_PART TEACHING
            https://an@dichvucong.gov.vn                    | SUSPECT | dichvucong.gov.vn     | USER_PART STATE
            https://dichvucong.gov.vn\\@nophoso.example     | STATE   | dichvucong.gov.vn     | STATE
            192.0.2.44                                      | SUSPECT | -                     | IP_HOST
            http://192.0.2.44:8080/gov.vn                   | SUSPECT | -                     | IP_HOST PLAIN_HTTP ODD_PORT
            http://0xc000022c/                              | SUSPECT | -                     | IP_HOST PLAIN_HTTP
            http://3221226028/                              | SUSPECT | -                     | IP_HOST PLAIN_HTTP
            https://[2001:db8::1]/                          | SUSPECT | -                     | IP_HOST
            https://[2001:db8::1]:444/                      | SUSPECT | -                     | IP_HOST ODD_PORT
            bit.ly/abc                                      | SUSPECT | bit.ly                | SHORTENER
            https://tinyurl.com/x                           | SUSPECT | tinyurl.com           | SHORTENER
            choque.vn/tai/VNeID.apk                         | SUSPECT | choque.vn             | PROGRAM
            choque.vn/tai/VNeID.APK?v=2                     | SUSPECT | choque.vn             | PROGRAM
            https://dichvucong.gov.vn/tai.apk               | SUSPECT | dichvucong.gov.vn     | STATE PROGRAM
            javascript:alert(1)                             | SUSPECT | -                     | OTHER_SCHEME
            data:text/html,xin-chao                         | SUSPECT | -                     | OTHER_SCHEME
            ftp://choque.vn                                 | SUSPECT | choque.vn             | OTHER_SCHEME
            intent://choque.vn#Intent;end                   | SUSPECT | -                     | OTHER_SCHEME
            https://choque%2evn                             | SUSPECT | choque.vn             | HIDDEN
            https://choque..vn                              | SUSPECT | -                     | BROKEN
            https://cho!que.vn                              | SUSPECT | -                     | BROKEN
            choque.khongcoduoi                              | UNKNOWN | choque.khongcoduoi    | UNKNOWN_ENDING
            a.b.c.d.e.choque.vn                             | UNKNOWN | choque.vn             | MANY_PARTS
            www.legov.com                                   | UNKNOWN | legov.com             | ''
            dichvucong                                      | NONE    | -                     | ''
            xin chào                                        | NONE    | -                     | ''
            """)
    void table(String typed, Verdict verdict, String registrable, String kinds) {
        var reading = AddressReading.of(typed);
        assertThat(reading.findings().stream().map(Finding::kind).collect(Collectors.toSet()))
                .as(typed + " " + reading)
                .isEqualTo(kinds(kinds));
        assertThat(reading.verdict()).as(typed).isEqualTo(verdict);
        if (registrable != null) {
            assertThat(reading.registrable()).as(typed).contains(registrable);
        }
    }

    private static Set<Kind> kinds(String words) {
        return Stream.of(words.split(" "))
                .filter(word -> !word.isEmpty())
                .map(Kind::valueOf)
                .collect(Collectors.toSet());
    }

    @Test
    void its_parts_are_told_one_by_one() {
        var reading = AddressReading.of("https://ban@hoc.tap.choque.com.vn:8080/mot/hai?ba#bon");
        assertThat(reading.scheme()).contains("https");
        assertThat(reading.user()).contains("ban");
        assertThat(reading.inFront()).containsExactly("hoc", "tap");
        assertThat(reading.registrable()).contains("choque.com.vn");
        assertThat(reading.suffix()).contains("com.vn");
        assertThat(reading.port()).contains("8080");
        assertThat(reading.rest()).isEqualTo("/mot/hai?ba#bon");
    }

    @Test
    void unseen_signs_are_told() {
        assertThat(AddressReading.of("dichvu\u200bcong.gov.vn").has(Kind.HIDDEN))
                .isTrue();
        assertThat(AddressReading.of("\u202env.vog").has(Kind.HIDDEN)).isTrue();
    }

    @Test
    void every_kind_of_finding_is_reached() {
        var reached = Stream.of(
                        "https://dichvucong.gov.vn",
                        "tinnhiemmang.vn",
                        "http://a.example",
                        "a.khongco",
                        "chợ.vn",
                        "a.b.c.d.e.f.vn",
                        "a.vn:81",
                        "gov.vn.a.vn",
                        "vneid.a.vn",
                        "vneid-a.vn",
                        "avneida.vn",
                        "vneid.com",
                        "dіchvucong.vn",
                        "vne1d.vn",
                        "vnied.vn",
                        "xn--chqu-jpa9417b.vn",
                        "x@a.vn",
                        "1.2.3.4",
                        "bit.ly",
                        "a.vn/b.apk",
                        "tel:1",
                        "a%2evn.vn",
                        "a..vn")
                .flatMap(typed -> AddressReading.of(typed).findings().stream())
                .map(Finding::kind)
                .collect(Collectors.toSet());
        assertThat(reached).containsExactlyInAnyOrder(Kind.values());
    }

    @Test
    void nothing_is_trusted_that_does_not_end_in_what_is_trusted() {
        var random = new Random(20_261_127);
        var pieces = new String[] {
            "gov",
            "vn",
            "dichvucong",
            ".",
            ".",
            ".",
            "-",
            "@",
            "/",
            "\\",
            "?",
            "#",
            ":",
            "https://",
            "com",
            "example",
            "%2e",
            "。",
            "ο",
            "1"
        };
        for (var i = 0; i < 5_000; i++) {
            var typed = random.ints(random.nextInt(1, 12), 0, pieces.length)
                    .mapToObj(at -> pieces[at])
                    .collect(Collectors.joining());
            var reading = AddressReading.of(typed);
            if (reading.verdict() == Verdict.STATE) {
                assertThat("." + reading.host()).as(typed).endsWith(".gov.vn");
                assertThat(reading.findings().stream().map(one -> one.kind().weight()))
                        .as(typed)
                        .doesNotContain(Weight.TRICK);
            }
        }
    }

    /// Whatever is typed is read. The seed is fixed, so a failure comes again.
    @Test
    void no_typed_text_throws() {
        var random = new Random(4);
        for (var i = 0; i < 8_000; i++) {
            var length = random.nextInt(40);
            var text = new StringBuilder();
            for (var at = 0; at < length; at++) {
                text.appendCodePoint(
                        switch (random.nextInt(5)) {
                            case 0 -> ".:/@-%[]#?\\ xn".charAt(random.nextInt(14));
                            case 1 -> random.nextInt(0x20, 0x7f);
                            case 2 -> random.nextInt(0xa0, 0x2100);
                            case 3 -> random.nextInt(Character.MAX_CODE_POINT + 1);
                            default -> "govn.vchi0123456789".charAt(random.nextInt(19));
                        });
            }
            var reading = AddressReading.of(text.toString());
            assertThat(reading.verdict()).isNotNull();
        }
        AddressReading.of("");
        AddressReading.of("\ud800");
        AddressReading.of("a.".repeat(5_000));
        AddressReading.of("https://" + "[".repeat(3_000));
    }

    static Stream<AddressReading> samples() {
        return AddressSamples.shipped().stream();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void samples_lead_to_nobody_or_to_the_listed(AddressReading sample) {
        assertThat(TextScan.isReserved(sample.host())
                        || sample.verdict() == Verdict.STATE
                        || sample.verdict() == Verdict.LISTED)
                .as(sample.typed())
                .isTrue();
    }

    @Test
    void samples_show_every_verdict_there_is_for_an_address() {
        assertThat(samples().map(AddressReading::verdict).distinct())
                .containsExactlyInAnyOrder(Verdict.STATE, Verdict.LISTED, Verdict.UNKNOWN, Verdict.SUSPECT);
    }

    /// Entirely local: nothing here could fetch.
    @Test
    void the_package_knows_no_network() {
        var classes = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("vn.camtay.drill.address", "vn.camtay.drill.content");
        assertThat(classes).isNotEmpty();
        ArchRuleDefinition.noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "java.net..",
                        "javax.net..",
                        "java.nio.channels..",
                        "java.rmi..",
                        "org.springframework..",
                        "sun..")
                .check(classes);
    }
}
