package vn.camtay;

/// The one program.
public final class CamTay {
    private CamTay() {}

    public static void main(String[] args) {}
}
