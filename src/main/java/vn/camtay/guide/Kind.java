package vn.camtay.guide;

import java.util.Locale;

/// The three things people look up.
public enum Kind {
    PROCEDURE,
    /// Something that goes wrong on the way, with its remedy; scams are among them.
    ERROR,
    /// An official address, hotline or app.
    ADDRESS;

    /// As in message keys and addresses: "procedure".
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
