package vn.camtay.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;

class TablesTest {
    private static final String TWO_CELLS =
            "<sheetData><row r=\"3\"><c r=\"B3\" t=\"inlineStr\"><is><t>Họ tên</t></is></c>"
                    + "<c r=\"D3\"><v>900000001</v></c></row></sheetData>";

    private static ForeignFile text(String text) {
        return new ForeignFile("a.csv", text.getBytes(StandardCharsets.UTF_8));
    }

    private static void refused(ForeignFile file, String remedy) {
        assertThatThrownBy(() -> Tables.read(file))
                .isInstanceOf(Unreadable.class)
                .hasMessageContaining(remedy)
                .satisfies(e -> assertThat(e.getMessage()).doesNotContain("\n"));
    }

    @Test
    void a_workbook_is_told_by_its_content_not_by_its_name() {
        var file = new ForeignFile("anh.png", Zips.workbook(TWO_CELLS).bytes());
        var row = Tables.read(file).getFirst().rows().getFirst();
        assertThat(row.number()).isEqualTo(3);
        assertThat(row.text(1)).isEqualTo("Họ tên");
        assertThat(row.text(3)).isEqualTo("900000001");
    }

    @Test
    void plain_text_counts_its_rows_as_a_spreadsheet_shows_them() {
        var rows = Tables.read(text("A;B\r\n\r\n\"x\r\ny\";1\r\nz;2\r\n"))
                .getFirst()
                .rows();
        assertThat(rows).extracting(Row::number).containsExactly(1, 3, 4);
    }

    @Test
    void separators_are_told_by_content() {
        for (var separator : new String[] {",", ";", "\t", "|"}) {
            var rows = Tables.read(text("DANH SÁCH, xã Lộc Hưng\nA" + separator + "B" + separator + "C\n1" + separator
                            + "\"x" + separator + "y\"" + separator + "3\n"))
                    .getFirst()
                    .rows();
            assertThat(rows.get(2).text(1)).as(separator).isEqualTo("x" + separator + "y");
        }
        assertThat(Tables.read(text("sep=;\nA;B\n"))
                        .getFirst()
                        .rows()
                        .getFirst()
                        .number())
                .isEqualTo(2);
    }

    @Test
    void a_lone_quote_does_not_swallow_the_rest() {
        var lines = IntStream.range(0, 100).mapToObj(i -> i + ",tên " + i).collect(Collectors.joining("\n"));
        assertThat(Tables.read(text("STT,\"Họ tên\n" + lines)).getFirst().rows())
                .hasSize(101);
    }

    @Test
    void letters_of_old_fonts_in_a_workbook_are_mended() {
        var rows = Tables.read(Zips.workbook(
                        "<sheetData><row r=\"1\"><c t=\"inlineStr\"><is><t>Hä vµ tªn</t></is></c></row><row"
                                + " r=\"2\"><c t=\"inlineStr\"><is><t>NguyÔn ThÞ"
                                + " Thñy</t></is></c></row></sheetData>"))
                .getFirst()
                .rows();
        assertThat(rows).extracting(row -> row.text(0)).containsExactly("Họ và tên", "Nguyễn Thị Thủy");
    }

    @Test
    void runs_are_joined_and_readings_left_out() {
        var row = Tables.read(
                        Zips.workbook("<sheetData><row><c t=\"inlineStr\"><is><r><t>Thị </t></r><r><t>Hồng</t></r>"
                                + "<rPh sb=\"0\" eb=\"1\"><t>xx</t></rPh></is></c></row></sheetData>"))
                .getFirst()
                .rows()
                .getFirst();
        assertThat(row.text(0)).isEqualTo("Thị Hồng");
    }

    @Test
    void a_hundred_thousand_empty_rows_and_a_huge_dimension_cost_nothing() {
        var empty = IntStream.range(4, 100_004)
                .mapToObj(row -> "<row r=\"" + row + "\"><c r=\"A" + row + "\" s=\"1\"/></row>")
                .collect(Collectors.joining());
        var sheets = Tables.read(Zips.workbook("<dimension ref=\"A1:XFD1048576\"/>"
                + TWO_CELLS.replace("</sheetData>", empty + "</sheetData>")
                + "<mergeCells><mergeCell ref=\"A5:XFD1048576\"/></mergeCells>"));
        assertThat(sheets.getFirst().rows()).hasSize(1);
    }

    @Test
    void a_row_of_all_columns_is_read() {
        var cells = IntStream.range(0, 16_384)
                .mapToObj(i -> "<c><v>" + i + "</v></c>")
                .collect(Collectors.joining());
        assertThat(Tables.read(Zips.workbook("<sheetData><row r=\"1\">" + cells + "</row></sheetData>"))
                        .getFirst()
                        .rows()
                        .getFirst()
                        .cells())
                .hasSize(16_384);
    }

    @Test
    void entities_and_document_types_are_refused() {
        refused(
                Zips.workbook(
                        TWO_CELLS.replace("Họ tên", "&x;"), "<!DOCTYPE w [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>"),
                "Lưu thành .xlsx");
        refused(
                Zips.workbook(
                        TWO_CELLS.replace("Họ tên", "&b;"),
                        "<!DOCTYPE w [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;\">]>"),
                "Lưu thành .xlsx");
    }

    @Test
    void zip_bombs_are_refused() {
        var bomb = Zips.parts(Zips.workbook(TWO_CELLS).bytes());
        bomb.put("xl/media/big.bin", new byte[80 * 1024 * 1024]);
        refused(new ForeignFile("a.xlsx", Zips.zip(bomb)), "quá lớn");
        var many = IntStream.range(0, 3_000).boxed().collect(Collectors.toMap(i -> "p" + i, i -> new byte[0]));
        refused(new ForeignFile("a.xlsx", Zips.zip(many)), "quá lớn");
    }

    @Test
    void macros_old_office_locked_files_and_other_kinds_say_what_to_do() throws Exception {
        var macros = Zips.parts(Zips.workbook(TWO_CELLS).bytes());
        macros.put("xl/vbaProject.bin", new byte[10]);
        refused(new ForeignFile("a.xlsx", Zips.zip(macros)), "macro");
        var old = new ByteArrayOutputStream();
        try (var workbook = new HSSFWorkbook()) {
            workbook.createSheet();
            workbook.write(old);
        }
        refused(new ForeignFile("a.xls", old.toByteArray()), "Lưu thành .xlsx");
        refused(new ForeignFile("a.xlsx", locked()), "mật khẩu");
        refused(new ForeignFile("a.xlsx", "%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII)), "PDF");
        refused(new ForeignFile("a.csv", new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 26, '\n'}), "hình ảnh");
        refused(new ForeignFile("a.xlsx", Zips.zip(Map.of("a.txt", new byte[3]))), "tệp nén");
        refused(new ForeignFile("a.csv", new byte[0]), "không có gì");
        refused(text("<html><table><tr><td>x</td></tr></table></html>"), "trang web");
    }

    @Test
    void a_workbook_cut_short_is_refused() {
        var whole = Zips.workbook(TWO_CELLS).bytes();
        refused(new ForeignFile("a.xlsx", java.util.Arrays.copyOf(whole, whole.length * 2 / 3)), "hỏng");
    }

    @Test
    void a_line_of_ten_megabytes_and_nul_bytes_are_read_as_they_are() {
        assertThat(Tables.read(text("STT,Tên\n1," + "x".repeat(10_000_000)))
                        .getFirst()
                        .rows())
                .hasSize(2);
        assertThat(Tables.read(text("STT,Tên\n1,a\u0000b\n"))
                        .getFirst()
                        .rows()
                        .get(1)
                        .text(1))
                .isEqualTo("a\u0000b");
    }

    @Test
    void too_many_rows_are_refused() {
        refused(text("a,b\n".repeat(60_000)), "quá nhiều");
    }

    private static byte[] locked() throws Exception {
        var out = new ByteArrayOutputStream();
        try (var files = new POIFSFileSystem()) {
            var encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("mat-khau");
            try (var stream = encryptor.getDataStream(files)) {
                stream.write(Zips.workbook(TWO_CELLS).bytes());
            }
            files.writeFilesystem(out);
        }
        return out.toByteArray();
    }
}
