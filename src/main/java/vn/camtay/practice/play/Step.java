package vn.camtay.practice.play;

/// The five steps of helping a resident, as the plan names them.
public enum Step {
    /// Chuẩn bị.
    PREPARE,
    /// Đăng nhập.
    SIGN_IN,
    /// Nộp hồ sơ.
    FILE,
    /// Thanh toán, nhận thông báo.
    PAY,
    /// Theo dõi và nhận kết quả.
    FOLLOW
}
