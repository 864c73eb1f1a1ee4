package vn.camtay.store.disk;

import java.nio.file.Path;

/// A second program that has the data directory open, for `DataDirectoryTest`.
final class LockSubject {
    private LockSubject() {}

    public static void main(String[] arguments) throws Exception {
        try (var open = DataDirectory.open(Path.of(arguments[0]))) {
            System.out.println(open == null ? "" : "open");
            System.in.read();
        }
    }
}
