package vn.camtay.access;

/// What a subject does in the training of one commune.
public enum Role {
    /// Phòng Văn hóa - Xã hội: plans, convokes, runs the day.
    ORGANISER,
    /// Phòng Kinh tế: estimate, appraisal, settlement.
    FINANCE,
    /// Trung tâm Phục vụ hành chính công.
    SERVICE_CENTRE,
    /// Trung tâm Dịch vụ tổng hợp: loudspeaker, page, articles.
    COMMUNICATIONS,
    TRAINER,
    /// Head of a hamlet: a trainee who also nominates and sees the people of that hamlet, after a PIN.
    HAMLET_HEAD,
    TRAINEE,
    /// Signs, and sees results.
    LEADER,
    /// Makes accounts and gives roles; sees nothing of the training by this role alone.
    ADMINISTRATOR;

    /// Staff have an account and a password; the others have a badge.
    public boolean isStaff() {
        return this != TRAINEE && this != HAMLET_HEAD;
    }

    /// Roles whose work is in the hall, so that a one-time code may carry them to another device over plain http.
    public boolean isForHall() {
        return switch (this) {
            case ORGANISER, SERVICE_CENTRE, COMMUNICATIONS, TRAINER -> true;
            case FINANCE, LEADER, ADMINISTRATOR, HAMLET_HEAD, TRAINEE -> false;
        };
    }
}
