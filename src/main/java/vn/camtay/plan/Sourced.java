package vn.camtay.plan;

/// A datum of the plan with the line of the extracted text it was read from (1-based; 0 when written by hand).
public record Sourced<T>(T value, int line) {
    public static <T> Sourced<T> of(T value, int line) {
        return new Sourced<>(value, line);
    }
}
