package vn.camtay.drill.editing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.camtay.CamTayServer;
import vn.camtay.drill.OwnItem;
import vn.camtay.drill.OwnItems;
import vn.camtay.drill.Shelf;
import vn.camtay.drill.content.Problem;
import vn.camtay.drill.item.Item;
import vn.camtay.drill.item.ItemCode;
import vn.camtay.drill.item.NextStep;
import vn.camtay.drill.item.Part;
import vn.camtay.drill.item.SignKind;
import vn.camtay.place.CommuneCode;
import vn.camtay.shared.Ids;

/// What an editor writes passes our own checks before anybody sees it.
@SpringBootTest(classes = CamTayServer.class, properties = "camtay.data=${java.io.tmpdir}/camtay-items-${random.uuid}")
class ItemWritingTest {
    private static final UUID EDITOR = new UUID(0x5eed, 90);
    private static final AtomicInteger NEXT = new AtomicInteger(30_000);

    @Autowired
    ItemWriting writing;

    @Autowired
    OwnItems items;

    @Autowired
    Shelf shelf;

    @Autowired
    Ids ids;

    @Autowired
    PlatformTransactionManager transactions;

    /// Each test in a commune of its own.
    private final CommuneCode commune = new CommuneCode(String.format("%05d", NEXT.incrementAndGet()));

    private ItemForm form(UUID fact, String code, String words, String link) {
        return new ItemForm(
                fact.toString(),
                code,
                "SMS",
                "no",
                "9",
                "",
                "Tin dọa khóa sim",
                "Bạn vừa thay điện thoại.",
                "0900 000 321",
                "",
                List.of(Part.Kind.TEXT.name(), Part.Kind.LINK.name(), "", "", "", "", "", ""),
                List.of(words, link, "", "", "", "", "", ""),
                List.of("p2", "p1", "p1", "p1", "p1"),
                List.of(SignKind.LINK.name(), "", "", "", ""),
                List.of("", "", "", "", ""),
                List.of("Đường dẫn lạ.", "", "", "", ""),
                "HIGH",
                "Nhà mạng không gửi đường dẫn để khóa sim.",
                List.of(NextStep.DO_NOT_OPEN.name()),
                "Bà con kể ở lớp tập huấn");
    }

    private ItemCode written(ItemForm form, UUID fact) {
        var outcome = writing.write(commune, form, fact, EDITOR);
        assertThat(outcome).isInstanceOf(WriteItemOutcome.Written.class);
        return ((WriteItemOutcome.Written) outcome).code();
    }

    @Test
    void what_passes_the_checks_is_used_from_then_on() {
        var fact = ids.next();
        var code = written(form(fact, "", "Sim của bạn sắp bị khóa.", "http://khoa-sim.example"), fact);
        assertThat(shelf.find(commune, code.text())).map(Item::title).contains("Tin dọa khóa sim");
        assertThat(shelf.list(commune)).anyMatch(item -> item.code().equals(code));
        assertThat(shelf.list(new CommuneCode("25303")))
                .noneMatch(item -> item.code().equals(code));
    }

    @Test
    void a_real_address_or_number_or_name_is_refused_and_nothing_is_kept() {
        for (var words : List.of("Gọi ngay 0912 345 678.", "Vào vietcombank.com.vn để xác nhận.")) {
            var fact = ids.next();
            var outcome = writing.write(commune, form(fact, "", words, "http://khoa-sim.example"), fact, EDITOR);
            assertThat(outcome)
                    .as(words)
                    .isInstanceOfSatisfying(
                            WriteItemOutcome.Unfit.class,
                            unfit -> assertThat(unfit.problems())
                                    .extracting(Problem::kind)
                                    .containsAnyOf(
                                            Problem.Kind.REAL_NUMBER,
                                            Problem.Kind.REAL_ADDRESS,
                                            Problem.Kind.REAL_NAME));
        }
        assertThat(items.listVersions(commune)).isEmpty();
    }

    @Test
    void an_empty_form_says_all_that_is_missing() {
        var fact = ids.next();
        var outcome = writing.write(commune, ItemForm.empty(fact), fact, EDITOR);
        assertThat(outcome)
                .isInstanceOfSatisfying(
                        WriteItemOutcome.Unfit.class,
                        unfit -> assertThat(unfit.problems()).hasSizeGreaterThan(4));
    }

    @Test
    void a_change_is_a_new_version_and_a_withdrawn_item_is_used_no_more() {
        var fact = ids.next();
        var code = written(form(fact, "", "Sim của bạn sắp bị khóa.", "http://khoa-sim.example"), fact);
        var second = ids.next();
        var changed = form(second, code.text(), "Sim của bạn bị khóa sau 2 giờ.", "http://khoa-sim.example");
        assertThat(written(changed, second)).isEqualTo(code);
        assertThat(items.listVersions(commune)).hasSize(2);
        assertThat(shelf.find(commune, code.text())
                        .orElseThrow()
                        .parts()
                        .getFirst()
                        .text())
                .contains("2 giờ");
        writing.withdraw(commune, code, ids.next(), EDITOR);
        assertThat(shelf.find(commune, code.text())).isEqualTo(Optional.empty());
        assertThat(items.listVersions(commune)).hasSize(3);
    }

    @Test
    void a_version_that_does_not_pass_whatever_way_it_came_is_not_used() {
        var fact = ids.next();
        var code = written(form(fact, "", "Sim của bạn sắp bị khóa.", "http://khoa-sim.example"), fact);
        var foreign = form(fact, code.text(), "Vào vietcombank.com.vn ngay.", "http://khoa-sim.example")
                .read(code, YearMonth.of(2026, 11));
        var later = new OwnItem(ids.next(), foreign, false, Instant.parse("2030-01-01T00:00:00Z"), EDITOR);
        new TransactionTemplate(transactions).executeWithoutResult(_ -> items.add(commune, later));
        assertThat(shelf.find(commune, code.text())).isEqualTo(Optional.empty());
    }
}
