package vn.camtay.practice.drawer;

/// Where a persona lives. All three places are invented and sound it; never the name of a real commune.
///
/// @param province with its kind: `tỉnh Thực Hành`
/// @param commune with its kind: `xã Tập An`
/// @param hamlet with its kind: `ấp Mẫu 2`
public record Home(String province, String commune, String hamlet) {
    /// From the smallest place to the largest, as an address is written.
    public String address() {
        return hamlet + ", " + commune + ", " + province;
    }
}
