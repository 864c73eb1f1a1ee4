package vn.camtay.studio.picture;

import vn.camtay.intake.FileKind;

/// What became of a picture somebody brought.
public sealed interface PictureOutcome {
    /// @param jpeg without EXIF, place and comments
    record Taken(byte[] jpeg, int width, int height) implements PictureOutcome {}

    /// More bytes than are read at all.
    record TooHeavy() implements PictureOutcome {}

    /// More pixels than any phone takes, or so packed that unpacking takes too long.
    record TooManyPixels() implements PictureOutcome {}

    /// So few pixels that a poster would show them as squares.
    record TooSmall(int width, int height) implements PictureOutcome {}

    /// The form of iPhones and some Samsungs: the phone itself can save another.
    record Heic() implements PictureOutcome {}

    /// No picture, or none of the kinds taken.
    record OtherKind(FileKind kind) implements PictureOutcome {}

    record Broken() implements PictureOutcome {}
}
