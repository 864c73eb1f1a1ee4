package vn.camtay.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.camtay.document.SignSheet.Group;

class SignSheetTest {
    @Test
    void each_hamlet_begins_its_own_page_and_counts_its_own_pages() throws IOException {
        try (var pages = printed(people("ấp Sóc Lớn", 30), people("ấp Chà Đôn", 8))) {
            assertThat(pages.count()).isEqualTo(3);
            assertThat(pages.page(1))
                    .contains("Người ấp Sóc Lớn 1")
                    .contains("ấp Sóc Lớn")
                    .contains("Trang 1/2");
            assertThat(pages.page(2)).contains("Người ấp Sóc Lớn 30").contains("Trang 2/2");
            assertThat(pages.page(3)).contains("Người ấp Chà Đôn 8").contains("Trang 1/1");
            assertThat(pages.page(3)).doesNotContain("Người ấp Sóc Lớn");
        }
    }

    @Test
    void heading_of_the_list_stands_again_on_the_second_page() throws IOException {
        try (var pages = printed(people("ấp Sóc Lớn", 30))) {
            assertThat(pages.asides(2)).contains("Họ và tên").contains("Buổi sáng");
        }
    }

    @Test
    void rows_are_high_enough_to_sign_in() throws IOException {
        try (var pages = printed(people("ấp Sóc Lớn", 60))) {
            var lines = 0;
            var picture = pages.picture(2);
            for (var y = 1; y < picture.getHeight(); y++) {
                // A dot in the middle of an empty column is dark only on the lines between rows.
                var dark = (picture.getRGB(700, y) & 0xff) < 200;
                lines += dark && (picture.getRGB(700, y - 1) & 0xff) >= 200 ? 1 : 0;
            }
            // 262 mm of page hold at most 24 rows of 10.5 mm; the heading has three lines.
            assertThat(lines).isBetween(20, 27);
        }
    }

    @Test
    void those_who_sign_below_are_never_alone_on_a_page() throws IOException {
        for (var count = 15; count < 25; count++) {
            try (var pages = printed(people("ấp Sóc Lớn", count))) {
                assertThat(pages.page(pages.count())).contains("TRƯỞNG ẤP").contains("Người ấp Sóc Lớn " + count);
            }
        }
    }

    @Test
    void a_sheet_without_people_keeps_its_title() throws IOException {
        try (var pages = printed()) {
            assertThat(pages.text()).contains("DANH SÁCH ĐIỂM DANH");
        }
    }

    private static Group people(String hamlet, int count) {
        var table = Table.draft()
                .centred("TT", 10)
                .column("Họ và tên", 50)
                .centred("Năm sinh", 16)
                .column("Chức danh", 34)
                .over("Ký tên", 2)
                .centred("Buổi sáng", 28)
                .centred("Buổi chiều", 28);
        for (var i = 1; i <= count; i++) {
            table.row("" + i, "Người " + hamlet + " " + i, "19" + (50 + i % 50), "Tổ viên", "", "");
        }
        return new Group(hamlet, table.build(), List.of("NGƯỜI LẬP DANH SÁCH", "TRƯỞNG ẤP"));
    }

    private static PrintedPages printed(Group... groups) throws IOException {
        var pdf = new SignSheet(
                        "UBND XÃ LỘC HƯNG",
                        "DANH SÁCH ĐIỂM DANH",
                        List.of("Lớp tập huấn kỹ năng số năm 2026", "Cụm 2, ngày 28/12/2026, nhà văn hóa ấp Sóc Lớn"),
                        List.of(groups))
                .pdf();
        Files.write(Files.createDirectories(Path.of("target/pages")).resolve("sign.pdf"), pdf);
        return new PrintedPages(pdf);
    }
}
