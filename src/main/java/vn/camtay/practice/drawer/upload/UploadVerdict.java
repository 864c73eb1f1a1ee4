package vn.camtay.practice.drawer.upload;

import vn.camtay.practice.drawer.FileType;

/// What is to be said of a file from a trainee's phone. Nothing of the file is in it.
public sealed interface UploadVerdict {
    /// The key of the line that teaches, in the message files.
    String teaching();

    /// It could go with a dossier: a picture that can be read, or a PDF, which is not looked into.
    record Fit(FileType type) implements UploadVerdict {
        @Override
        public String teaching() {
            return type == FileType.PDF ? "upload.fit.pdf" : "upload.fit";
        }
    }

    /// No bytes at all, or a page of one colour.
    record Empty() implements UploadVerdict {
        @Override
        public String teaching() {
            return "upload.empty";
        }
    }

    /// @param most in bytes, of the scenario
    record TooLarge(long most) implements UploadVerdict {
        @Override
        public String teaching() {
            return "upload.tooLarge";
        }
    }

    /// By its content it is neither JPG nor PNG nor PDF, whatever its name says.
    record WrongType() implements UploadVerdict {
        @Override
        public String teaching() {
            return "upload.wrongType";
        }
    }

    /// A photo in the form that newer phones save by themselves.
    record PhoneFormat() implements UploadVerdict {
        @Override
        public String teaching() {
            return "upload.phoneFormat";
        }
    }

    /// It begins like a picture or a PDF and cannot be opened, or needs a password.
    record Broken() implements UploadVerdict {
        @Override
        public String teaching() {
            return "upload.broken";
        }
    }

    /// More pixels than a phone's photo has, or so packed that opening it takes too long.
    record TooHeavy() implements UploadVerdict {
        @Override
        public String teaching() {
            return "upload.tooHeavy";
        }
    }

    /// Too few pixels for letters to be read.
    record TooSmall() implements UploadVerdict {
        @Override
        public String teaching() {
            return "upload.tooSmall";
        }
    }

    record Dark() implements UploadVerdict {
        @Override
        public String teaching() {
            return "upload.dark";
        }
    }

    record Blurred() implements UploadVerdict {
        @Override
        public String teaching() {
            return "upload.blurred";
        }
    }

    /// Too many are being examined at this moment; the same file may be sent again.
    record Busy() implements UploadVerdict {
        @Override
        public String teaching() {
            return "upload.busy";
        }
    }
}
