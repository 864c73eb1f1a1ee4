package vn.camtay.report.counting;

/// A number with what it counts: the length of the list that `asked` gives.
public record Figure(Asked asked, int value) {
    public String address() {
        return asked.address();
    }
}
