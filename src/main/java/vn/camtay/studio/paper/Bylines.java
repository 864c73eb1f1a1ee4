package vn.camtay.studio.paper;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.camtay.document.Disclosure;
import vn.camtay.place.CommuneCode;
import vn.camtay.place.Hamlet;
import vn.camtay.place.Places;
import vn.camtay.shared.Time;
import vn.camtay.studio.CheckedBy;
import vn.camtay.studio.Fact;
import vn.camtay.studio.FactSource;
import vn.camtay.studio.KeptBrief;
import vn.camtay.studio.MadeWith;
import vn.camtay.studio.OpenProduct;
import vn.camtay.studio.Products;
import vn.camtay.studio.Version;
import vn.camtay.studio.label.AiLabel;
import vn.camtay.studio.label.DigitalSource;
import vn.camtay.studio.label.XmpPacket;

/// What stands around the words of a product: whose it is, who wrote it and when, where it is known from, how far AI
/// took part.
@Component
public class Bylines {
    private static final Locale VIETNAMESE = Locale.of("vi");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d/M/uuuu");

    private final Places places;
    private final Time time;

    Bylines(Places places, Time time) {
        this.places = places;
        this.time = time;
    }

    /// `XÃ LỘC HƯNG - NHÓM ẤP SÓC LỚN`.
    public String office(Hamlet hamlet) {
        return String.join(" - ", officeLines(hamlet));
    }

    public List<String> officeLines(Hamlet hamlet) {
        var commune = places.getCommune(hamlet.commune()).title();
        return List.of(commune.toUpperCase(VIETNAMESE), author(hamlet).toUpperCase(VIETNAMESE));
    }

    /// `Nhóm ấp Sóc Lớn`.
    public String author(Hamlet hamlet) {
        return "Nhóm " + hamlet.name();
    }

    /// `Lộc Hưng, ngày 27/12/2025`: the day of the latest version.
    public String place(OpenProduct opened) {
        return place(
                opened.product().commune(), opened.latest().map(Version::at).orElseGet(time::now));
    }

    String place(CommuneCode commune, Instant written) {
        return places.getCommune(commune).name() + ", ngày " + DAY.format(LocalDate.ofInstant(written, time.zone()));
    }

    /// Where what is stated is known from, each once.
    public static List<String> sources(KeptBrief brief) {
        return brief.facts().stream().map(Bylines::source).distinct().toList();
    }

    private static String source(Fact fact) {
        return name(fact.source()) + ": " + fact.place();
    }

    private static String name(FactSource source) {
        return switch (source) {
            case DOCUMENT -> "Văn bản";
            case LINK -> "Trang mạng";
            case OBSERVED -> "Nhóm tự thấy";
            case SAID -> "Lời kể";
        };
    }

    /// Owed where any version was made with AI; not looked through by anybody yet.
    public Optional<Disclosure> disclosure(OpenProduct opened, String title) {
        return disclosure(opened.versions(), Optional.empty(), title, opened.hamlet());
    }

    /// @param checked who looked it through, if anybody did
    Optional<Disclosure> disclosure(List<Version> versions, Optional<CheckedBy> checked, String title, Hamlet hamlet) {
        return source(versions)
                .map(source -> checked.map(by -> AiLabel.checked(source, by.unit(), by.day()))
                        .orElseGet(() -> AiLabel.unchecked(source)))
                .flatMap(label -> disclosure(label, title, author(hamlet)));
    }

    /// A label as papers carry it: the line, and the same for machines. None is owed for people's own work.
    public static Optional<Disclosure> disclosure(AiLabel label, String title, String publisher) {
        return label.line()
                .flatMap(line -> label.source()
                        .address()
                        .map(address -> new Disclosure(line, address, new XmpPacket(title, publisher, label).text())));
    }

    /// What a model wrote and nobody touched is its own; what people went on with is of both.
    private static Optional<DigitalSource> source(List<Version> versions) {
        if (!Products.usedAi(versions)) {
            return Optional.empty();
        }
        return Optional.of(
                versions.getLast().madeWith() == MadeWith.AI ? DigitalSource.MODEL : DigitalSource.COMPOSITE);
    }
}
