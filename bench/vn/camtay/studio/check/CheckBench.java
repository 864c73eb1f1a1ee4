package vn.camtay.studio.check;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import vn.camtay.studio.brief.Brief;
import vn.camtay.studio.brief.ProductKind;
import vn.camtay.studio.text.Chu;
import vn.camtay.studio.writer.WriteOutcome;
import vn.camtay.studio.writer.Writer;

/// What it costs to check a draft of about 500 chữ: with the brief read already, as on a screen where somebody types,
/// and
/// with the brief read anew, as on the command line.
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 3)
@Fork(1)
@State(Scope.Thread)
public class CheckBench {
    private static final List<String> FACTS = List.of(
            "UBND xã Lộc Hưng tổ chức tập huấn kỹ năng chuyển đổi số cho Ban điều hành ấp và Tổ Công nghệ số cộng đồng"
                    + " của 24 ấp.",
            "Tổng cộng 267 người, trong đó Ban điều hành ấp 120 người, Tổ Công nghệ số cộng đồng 147 người.",
            "Thời gian 03 ngày: 27, 28, 29/12/2025; chia 03 cụm, mỗi cụm 01 ngày; khai mạc lúc 7 giờ 30.",
            "Cụm 1 học tại nhà văn hóa ấp 1 Lộc Điền ngày 27/12/2025; cụm 2 tại nhà văn hóa ấp Sóc Lớn ngày"
                    + " 28/12/2025.",
            "04 báo cáo viên của Trung tâm Khoa học và Công nghệ tỉnh Đồng Nai giảng dạy.",
            "Quyết định số 459/QĐ-UBND ngày 15/9/2025 của UBND xã Lộc Hưng thành lập Tổ Công nghệ số cộng đồng.",
            "Mỗi nhóm làm 03 sản phẩm: 01 bài viết 300 - 500 chữ, 01 poster, 01 kịch bản video 30 - 60 giây.",
            "Bà Nguyễn Thị Xuân Linh, Chủ tịch UBND xã Lộc Hưng, nói: \"Lấy sản phẩm đầu ra làm thước đo\".",
            "Thắc mắc xin gọi Phòng Văn hóa - Xã hội, điện thoại 0900 000 345.");

    private final Brief brief = new Brief(ProductKind.ARTICLE, FACTS);
    private final Check check = Check.of(brief);
    private String draft = "";

    @Setup
    public void write() {
        var article = Writer.write(brief) instanceof WriteOutcome.Written written ? written.text() : "";
        draft = article + article.substring(0, article.length() * 180 / 320);
        System.out.printf(
                "%d chữ, %d problems%n",
                Chu.count(draft), check.read(draft).problems().size());
    }

    @Benchmark
    public Checked while_typing() {
        return check.readAll(draft);
    }

    @Benchmark
    public Checked with_the_brief_anew() {
        return Check.of(brief).read(draft);
    }
}
