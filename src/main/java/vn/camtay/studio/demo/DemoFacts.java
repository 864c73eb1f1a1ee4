package vn.camtay.studio.demo;

import java.util.List;

/// What the sample brief states beside the plan: invented, and said to be so.
final class DemoFacts {
    static final List<String> ALL = List.of(
            "Buổi sáng học lý thuyết, buổi chiều thực hành trên điện thoại của mình.",
            "Mỗi địa điểm có 10 máy tính xách tay để bà con tập nộp hồ sơ.",
            "Bà con học cách nộp hồ sơ trực tuyến trên Cổng Dịch vụ công quốc gia.",
            "Bà con học cách nhận ra tin nhắn và cuộc gọi lừa đảo.",
            "Cán bộ không bao giờ hỏi mã OTP qua điện thoại.",
            "Người lớn tuổi có thể đi cùng con cháu và học chung một máy.");

    private DemoFacts() {}
}
