package vn.camtay.studio.paper;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.camtay.document.Disclosure;
import vn.camtay.place.Hamlet;
import vn.camtay.place.Places;
import vn.camtay.shared.Time;
import vn.camtay.studio.Fact;
import vn.camtay.studio.FactSource;
import vn.camtay.studio.KeptBrief;
import vn.camtay.studio.OpenProduct;
import vn.camtay.studio.Products;

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
        var commune = places.getCommune(opened.product().commune()).name();
        var day = opened.latest()
                .map(version -> LocalDate.ofInstant(version.at(), time.zone()))
                .orElseGet(time::today);
        return commune + ", ngày " + DAY.format(day);
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

    /// Owed where any version was made with AI.
    public Optional<Disclosure> disclosure(OpenProduct opened, String title) {
        return Products.usedAi(opened.versions())
                ? Optional.of(new Disclosure(AI_LINE, AI_TYPE, ""))
                : Optional.empty();
    }

    private static final String AI_LINE = "Nội dung có sử dụng AI hỗ trợ; chưa được kiểm tra.";
    private static final String AI_TYPE =
            "http://cv.iptc.org/newscodes/digitalsourcetype/compositeWithTrainedAlgorithmicMedia";
}
