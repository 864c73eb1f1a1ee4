package vn.camtay.store.disk;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/// Files that are whole or not there: written aside, brought to the disk, then renamed.
public final class Durable {
    private Durable() {}

    public static void write(Path file, byte[] content) throws IOException {
        var aside = file.resolveSibling(file.getFileName() + ".part-"
                + ProcessHandle.current().pid() + "-" + Thread.currentThread().threadId());
        try {
            try (var channel = FileChannel.open(aside, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
                var buffer = ByteBuffer.wrap(content);
                while (buffer.hasRemaining()) {
                    channel.write(buffer);
                }
                channel.force(true);
            }
            rename(aside, file);
        } finally {
            Files.deleteIfExists(aside);
        }
    }

    /// Brings a file that was written by other means to the disk.
    public static void force(Path file) throws IOException {
        try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    public static void rename(Path from, Path to) throws IOException {
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        forceFolder(to);
    }

    /// Brings the names in all folders below to the disk.
    public static void forceNames(Path root) throws IOException {
        try (var all = Files.walk(root)) {
            for (var each : (Iterable<Path>) all::iterator) {
                if (Files.isDirectory(each)) {
                    forceFolder(each.resolve("any"));
                }
            }
        }
    }

    /// The name itself has to reach the disk too. Windows does that by itself and cannot open a folder.
    private static void forceFolder(Path file) throws IOException {
        var folder = file.toAbsolutePath().getParent();
        if (folder != null
                && folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            try (var channel = FileChannel.open(folder, StandardOpenOption.READ)) {
                channel.force(true);
            }
        }
    }
}
