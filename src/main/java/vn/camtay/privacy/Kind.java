package vn.camtay.privacy;

/// What a piece of text gives away about somebody, and the word that stands for it once it is masked.
public enum Kind {
    NAME("NGƯỜI"),
    PHONE("SỐ ĐIỆN THOẠI"),
    ID_NUMBER("SỐ ĐỊNH DANH"),
    PASSPORT("HỘ CHIẾU"),
    EMAIL("HỘP THƯ"),
    BIRTH_DATE("NGÀY SINH"),
    ADDRESS("ĐỊA CHỈ"),
    BANK_ACCOUNT("TÀI KHOẢN"),
    BANK_CARD("THẺ NGÂN HÀNG"),
    TAX_CODE("MÃ SỐ THUẾ"),
    INSURANCE("SỐ BẢO HIỂM"),
    PLATE("BIỂN SỐ"),
    OTP("MÃ MỘT LẦN"),
    PASSWORD("MẬT KHẨU"),
    /// A statement about an identified person; of nobody in particular it is no personal data.
    HEALTH("SỨC KHỎE"),
    LOCATION("TỌA ĐỘ"),
    /// As with health, of an identified person.
    ETHNICITY("DÂN TỘC"),
    /// A mark of secrecy or of an internal document.
    CLASSIFIED("DẤU HẠN CHẾ");

    private final String placeholder;

    Kind(String placeholder) {
        this.placeholder = placeholder;
    }

    /// "NGƯỜI", to be numbered: "[NGƯỜI 1]".
    public String placeholder() {
        return placeholder;
    }
}
