package vn.camtay.practice.play;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// A message or slip that reached the resident.
///
/// @param day on the rehearsal's calendar
/// @param due what the slip promises, where it promises a day
public record Notice(Kind kind, LocalDate day, Optional<LocalDate> due, List<Reason> reasons) {
    public enum Kind {
        SENT,
        PAID,
        /// Phiếu tiếp nhận và hẹn trả kết quả.
        RECEIVED,
        NOT_RECEIVED,
        /// Thông báo bổ sung, naming every missing thing.
        SUPPLEMENT,
        PAYMENT,
        /// Phiếu xin lỗi và hẹn lại ngày trả.
        APOLOGY,
        /// Thông báo từ chối, signed by the Centre's head.
        REFUSAL,
        STOPPED,
        RESULT
    }

    public Notice {
        reasons = List.copyOf(reasons);
    }
}
