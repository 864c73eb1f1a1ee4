package vn.camtay.drill.score;

/// One of the two sheets of equal difficulty.
public enum Form {
    A,
    B;

    Form other() {
        return this == A ? B : A;
    }
}
