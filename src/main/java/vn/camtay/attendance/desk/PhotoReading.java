package vn.camtay.attendance.desk;

/// What a photo turned out to hold.
sealed interface PhotoReading {
    record Found(String text) implements PhotoReading {}

    /// A picture, but no QR code that can be read in it.
    record NoCode() implements PhotoReading {}

    /// Neither JPEG nor PNG, or broken.
    record NotAPicture() implements PhotoReading {}

    /// More bytes or more pixels than a phone's photo has.
    record TooLarge() implements PhotoReading {}
}
