package vn.camtay.attendance;

/// How a mark came about.
public enum Means {
    OWN_PHONE,
    DESK_CAMERA,
    USB_SCANNER,
    /// A photo of a badge, sent to the server over plain http.
    PHOTO,
    /// Six digits said aloud or read from the badge, typed at the desk.
    SPOKEN_NUMBER,
    /// Found by name at the desk.
    NAME,
    /// Entered from the signed sheet afterwards.
    PAPER;

    /// The message key of its name.
    public String key() {
        return "attendance.means." + this;
    }
}
