package vn.camtay.practice.play;

/// The ten statuses that connected systems exchange; the number is the official one (two sources differ on the sixth).
public enum Status {
    WAITING(1),
    RECEIVED(2),
    NOT_RECEIVED(3),
    PROCESSING(4),
    SUPPLEMENT_WANTED(5),
    PAYMENT_WANTED(6),
    WITHDRAWAL_ASKED(7),
    STOPPED(8),
    FINISHED(9),
    RETURNED(10);

    private final int number;

    Status(int number) {
        this.number = number;
    }

    public int number() {
        return number;
    }
}
