package vn.camtay.practice.drawer;

import java.util.Locale;

/// What the file of a paper is, as a phone shows it.
public enum FileType {
    JPG,
    PNG,
    PDF,
    DOCX,
    HEIC;

    /// What the portal takes: photos and scans. HEIC photos and Word files are the usual surprise.
    public boolean isTaken() {
        return this == JPG || this == PNG || this == PDF;
    }

    public String ending() {
        return name().toLowerCase(Locale.ROOT);
    }
}
