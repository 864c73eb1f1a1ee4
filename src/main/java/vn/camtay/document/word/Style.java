package vn.camtay.document.word;

import static vn.camtay.document.word.Style.Weight.BOLD;
import static vn.camtay.document.word.Style.Weight.BOLD_ITALIC;
import static vn.camtay.document.word.Style.Weight.ITALIC;
import static vn.camtay.document.word.Style.Weight.PLAIN;

import vn.camtay.document.Form;

/// The named styles of our Word files: what a clerk picks from the list of styles, and by which a file is read back.
enum Style {
    BODY("NoiDung", "Nội dung", PLAIN, Form.BODY, Place.BODY),
    NATION("QuocHieu", "Quốc hiệu", BOLD, Form.HEAD, Place.CENTRED),
    MOTTO("TieuNgu", "Tiêu ngữ", BOLD, Form.BODY, Place.CENTRED),
    SUPERIOR("CoQuanChuQuan", "Cơ quan chủ quản", PLAIN, Form.HEAD, Place.CENTRED),
    ISSUER("CoQuanBanHanh", "Cơ quan ban hành", BOLD, Form.HEAD, Place.CENTRED),
    NUMBER("SoKyHieu", "Số, ký hiệu", PLAIN, Form.HEAD, Place.CENTRED_APART),
    LETTER_ABOUT("TrichYeuCongVan", "Trích yếu công văn", PLAIN, Form.HEAD, Place.CENTRED_APART),
    PLACE("DiaDanhThoiGian", "Địa danh, thời gian", ITALIC, Form.BODY, Place.CENTRED_APART),
    KIND("TenLoai", "Tên loại văn bản", BOLD, Form.BODY, Place.TITLE),
    ABOUT("TrichYeu", "Trích yếu", BOLD, Form.BODY, Place.CENTRED),
    ADDRESSEE("KinhGui", "Kính gửi", PLAIN, Form.BODY, Place.TITLE),
    ADDRESSEE_ITEM("KinhGuiDong", "Kính gửi - dòng", PLAIN, Form.BODY, Place.DEEP),
    BASIS("CanCu", "Căn cứ ban hành", ITALIC, Form.BODY, Place.BODY),
    PART("Phan", "Phần, chương", BOLD, Form.BODY, Place.TITLE),
    PART_TITLE("TenPhan", "Tên phần, chương", BOLD, Form.BODY, Place.CENTRED_HEADING),
    SECTION("MucLaMa", "Mục I", BOLD, Form.BODY, Place.HEADING),
    HEADING("MucSo", "Mục 1", BOLD, Form.BODY, Place.HEADING),
    POINT_HEADING("MucChu", "Mục a", BOLD, Form.BODY, Place.HEADING),
    ARTICLE("Dieu", "Điều", PLAIN, Form.BODY, Place.BODY),
    CLAUSE("Khoan", "Khoản", PLAIN, Form.BODY, Place.BODY),
    POINT("Diem", "Điểm", PLAIN, Form.BODY, Place.BODY),
    BULLET("GachDauDong", "Gạch đầu dòng", PLAIN, Form.BODY, Place.BODY),
    DETAIL("CongDauDong", "Cộng đầu dòng", PLAIN, Form.BODY, Place.BODY),
    CENTRED("GiuaDong", "Giữa dòng", PLAIN, Form.BODY, Place.CENTRED_APART),
    CELL("OBang", "Ô bảng", PLAIN, Form.CELL, Place.CELL),
    CELL_HEAD("TieuDeBang", "Tiêu đề bảng", BOLD, Form.CELL, Place.CENTRED),
    RECIPIENTS("NoiNhan", "Nơi nhận", BOLD_ITALIC, Form.RECIPIENTS_HEAD, Place.CELL),
    RECIPIENT("NoiNhanDong", "Nơi nhận - dòng", PLAIN, Form.RECIPIENTS, Place.CELL),
    AUTHORITY("QuyenHan", "Quyền hạn người ký", BOLD, Form.BODY, Place.CENTRED),
    SIGNER_TITLE("ChucVu", "Chức vụ người ký", BOLD, Form.BODY, Place.CENTRED),
    SIGNER("NguoiKy", "Họ tên người ký", BOLD, Form.BODY, Place.SIGNED),
    ANNEX("PhuLuc", "Phụ lục", BOLD, Form.BODY, Place.CENTRED),
    ANNEX_TITLE("TenPhuLuc", "Tên phụ lục", BOLD, Form.BODY, Place.CENTRED),
    ANNEX_REFERENCE("KemTheo", "Kèm theo", ITALIC, Form.BODY, Place.CENTRED),
    OFFICE("CoQuanBaiViet", "Cơ quan - bài viết", PLAIN, Form.RECIPIENTS, Place.CELL),
    ARTICLE_TITLE("TenBai", "Tên bài viết", BOLD, 20, Place.HEADLINE),
    LEAD("MoDau", "Đoạn mở đầu", BOLD, Form.BODY, Place.EVEN),
    AUTHOR("TacGia", "Tác giả", BOLD, Form.HEAD, Place.RIGHT),
    AUTHOR_PLACE("TacGiaNoi", "Tác giả - nơi và ngày", ITALIC, Form.HEAD, Place.RIGHT),
    SOURCE("NguonTin", "Nguồn thông tin", PLAIN, Form.RECIPIENTS, Place.NOTE),
    DISCLOSURE("NhanAI", "Nhãn AI", ITALIC, Form.RECIPIENTS, Place.NOTE),
    PAGE_NUMBER("SoTrang", "Số trang", PLAIN, Form.HEAD, Place.CENTRED),
    RULE("DuongKe", "Đường kẻ", PLAIN, 2, Place.RULE);

    /// Bold and italic of a style.
    enum Weight {
        PLAIN,
        BOLD,
        ITALIC,
        BOLD_ITALIC;

        boolean bold() {
            return this == BOLD || this == BOLD_ITALIC;
        }

        boolean italic() {
            return this == ITALIC || this == BOLD_ITALIC;
        }
    }

    /// How a paragraph stands: spaces in points, leading as a share of the letters' height.
    enum Place {
        BODY(Form.INDENT, 0, Form.GAP, Form.LEADING),
        HEADING(Form.INDENT, 0, Form.GAP, Form.LEADING),
        CENTRED(0, 0, 0, Form.TIGHT),
        CENTRED_HEADING(0, 0, 0, Form.TIGHT),
        CENTRED_APART(0, 0, Form.GAP, Form.TIGHT),
        TITLE(0, 0, 3 * Form.GAP, Form.TIGHT),
        DEEP(0, Form.mm(40), Form.GAP / 2, Form.TIGHT),
        CELL(0, 0, 0, Form.TIGHT),
        SIGNED(0, 0, Form.SIGNING_ROOM, Form.TIGHT),
        HEADLINE(0, 0, 3 * Form.GAP, Form.TIGHT),
        EVEN(0, 0, 2 * Form.GAP, Form.LEADING),
        RIGHT(0, 0, Form.GAP, Form.TIGHT),
        NOTE(0, 0, Form.GAP, Form.TIGHT),
        RULE(0, 0, 0, Form.TIGHT);

        final float first;
        final float left;
        final float before;
        final float leading;

        Place(float first, float left, float before, float leading) {
            this.first = first;
            this.left = left;
            this.before = before;
            this.leading = leading;
        }

        boolean centred() {
            return switch (this) {
                case CENTRED, CENTRED_HEADING, CENTRED_APART, TITLE, SIGNED -> true;
                case BODY, HEADING, DEEP, CELL, HEADLINE, EVEN, RIGHT, NOTE, RULE -> false;
            };
        }

        /// Whether the paragraph stays with the next one.
        boolean leads() {
            return this == HEADING || this == TITLE || this == CENTRED_HEADING || this == HEADLINE;
        }

        /// Whether both edges of its lines are even.
        boolean even() {
            return this == BODY || this == EVEN;
        }
    }

    final String id;
    final String title;
    final Weight weight;
    final float size;
    final Place place;

    Style(String id, String title, Weight weight, float size, Place place) {
        this.id = id;
        this.title = title;
        this.weight = weight;
        this.size = size;
        this.place = place;
    }

    /// The level in Word's navigation pane, from 0; -1 for text.
    int outline() {
        return switch (this) {
            case PART, ANNEX, ARTICLE_TITLE -> 0;
            case SECTION -> 1;
            case HEADING, ARTICLE -> 2;
            case POINT_HEADING -> 3;
            default -> -1;
        };
    }
}
