package vn.camtay.practice.drawer.upload;

import vn.camtay.practice.drawer.FileType;

/// What is to be said of a file from a trainee's phone. Nothing of the file is in it.
public sealed interface UploadVerdict {
    /// The key of the line that teaches, in the message files.
    String teaching();

    /// What the line says in its places.
    default Object[] details() {
        return new Object[0];
    }

    /// It could go with a dossier: a picture that can be read, or a PDF of which every page has something on it.
    record Fit(FileType type, int pages) implements UploadVerdict {
        Fit(FileType type) {
            this(type, 1);
        }

        @Override
        public Object[] details() {
            return new Object[] {pages};
        }

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

    /// One of several pages has nothing on it, as when a sheet went through the scanner the wrong way up.
    ///
    /// @param page from 1
    record BlankPage(int page) implements UploadVerdict {
        @Override
        public String teaching() {
            return "upload.blankPage";
        }

        @Override
        public Object[] details() {
            return new Object[] {page};
        }
    }

    /// More pages than any paper of a dossier has.
    record TooManyPages(int pages) implements UploadVerdict {
        @Override
        public String teaching() {
            return "upload.tooManyPages";
        }

        @Override
        public Object[] details() {
            return new Object[] {pages};
        }
    }

    /// It asks for a password, or its author forbade to change it.
    record Locked() implements UploadVerdict {
        @Override
        public String teaching() {
            return "upload.locked";
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

    /// It begins like a picture or a PDF and cannot be opened.
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
