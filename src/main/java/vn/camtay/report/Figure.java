package vn.camtay.report;

/// A number with what it counts: the length of the list that `asked` gives.
record Figure(Asked asked, int value) {
    String address() {
        return asked.address();
    }
}
