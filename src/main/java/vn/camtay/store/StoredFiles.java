package vn.camtay.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.util.Optional;
import java.util.stream.Stream;
import vn.camtay.shared.NotFound;
import vn.camtay.store.disk.Durable;

/// Files named by their content: the same file twice is one, and a damaged one is known by its name. On the disk before
/// `keep` returns, so keep the file first and write its hash to the database afterwards. What kind of file it is, is
/// checked
/// by whoever takes it in.
public final class StoredFiles {
    private final Path folder;

    public StoredFiles(Path data) {
        this.folder = data.resolve("files");
    }

    public FileHash keep(byte[] content) {
        var hash = FileHash.of(content);
        var file = place(hash);
        try {
            if (!Files.exists(file)) {
                Files.createDirectories(file.getParent());
                Durable.write(file, content);
            }
            return hash;
        } catch (IOException e) {
            throw new UncheckedIOException("Not saved: " + hash, e);
        }
    }

    public Optional<byte[]> find(FileHash hash) {
        var file = place(hash);
        try {
            return Files.exists(file) ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("Not readable: " + hash, e);
        }
    }

    public byte[] get(FileHash hash) {
        return find(hash).orElseThrow(() -> new NotFound("file " + hash));
    }

    public boolean has(FileHash hash) {
        return Files.exists(place(hash));
    }

    /// Removes a file that nothing refers to any more; one that is not there is removed already.
    public void drop(FileHash hash) {
        try {
            Files.deleteIfExists(place(hash));
        } catch (IOException e) {
            throw new UncheckedIOException("Not removed: " + hash, e);
        }
    }

    /// The files whose content is not what their name says, as paths inside the folder.
    public Stream<String> damaged() {
        if (!Files.isDirectory(folder)) {
            return Stream.empty();
        }
        try (var files = Files.walk(folder)) {
            return files
                    .filter(Files::isRegularFile)
                    .filter(file -> !file.getFileName().toString().contains(".part-"))
                    .filter(file -> !hash(file).hex().equals(file.getFileName().toString()))
                    .map(file -> folder.relativize(file).toString())
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static FileHash hash(Path file) {
        var digest = FileHash.sha256();
        try (InputStream content = new DigestInputStream(Files.newInputStream(file), digest)) {
            content.transferTo(OutputStream.nullOutputStream());
            return FileHash.of(digest);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// `files/ab/abcd…`: folders of some hundred, not one of many thousands.
    private Path place(FileHash hash) {
        return folder.resolve(hash.hex().substring(0, 2)).resolve(hash.hex());
    }
}
