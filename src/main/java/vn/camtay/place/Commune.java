package vn.camtay.place;

/// A commune as it calls itself.
///
/// @param kind "xã", "phường" or "đặc khu"
/// @param name without the kind: "Lộc Hưng"
/// @param province with its kind: "tỉnh Đồng Nai"
public record Commune(CommuneCode code, String kind, String name, String province) {
    /// "xã Lộc Hưng".
    public String title() {
        return kind + " " + name;
    }
}
