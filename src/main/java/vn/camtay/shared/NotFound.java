package vn.camtay.shared;

/// What was asked for is not here, or not for the one who asks. Pages answer it with 404.
public final class NotFound extends RuntimeException {
    public NotFound(String what) {
        super(what);
    }
}
