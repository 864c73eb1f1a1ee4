package vn.camtay.privacy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/// The text a command is given: a file, or what comes in where the name is "-". Strictly UTF-8, since places are
/// counted
/// in the text as it is.
final class GivenText {
    /// What people are told when it cannot be read.
    static final class Unreadable extends Exception {
        Unreadable(String message) {
            super(message);
        }
    }

    private static final int HALF_OF_MEMORY = 2;

    private GivenText() {}

    static String at(String name) throws Unreadable {
        try {
            return decoded("-".equals(name) ? System.in.readAllBytes() : bytes(Path.of(name)), name);
        } catch (NoSuchFileException e) {
            throw new Unreadable("Không thấy tệp " + name + ".");
        } catch (IOException | java.nio.file.InvalidPathException e) {
            throw new Unreadable("Không đọc được tệp " + name + ".");
        }
    }

    static InputStream stream(String name) throws Unreadable {
        try {
            return "-".equals(name) ? System.in : Files.newInputStream(Path.of(name));
        } catch (NoSuchFileException e) {
            throw new Unreadable("Không thấy tệp " + name + ".");
        } catch (IOException | java.nio.file.InvalidPathException e) {
            throw new Unreadable("Không đọc được tệp " + name + ".");
        }
    }

    private static byte[] bytes(Path file) throws IOException, Unreadable {
        if (Files.isDirectory(file)) {
            throw new Unreadable(file + " là thư mục, không phải tệp.");
        }
        if (Files.size(file) * 5 > Runtime.getRuntime().maxMemory() / HALF_OF_MEMORY) {
            throw new Unreadable("Tệp " + file + " lớn quá: hãy chia nhỏ, hoặc đọc từng dòng với --lines.");
        }
        return Files.readAllBytes(file);
    }

    static String decoded(byte[] bytes, String name) throws Unreadable {
        var input = ByteBuffer.wrap(bytes);
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(input)
                    .toString();
        } catch (CharacterCodingException e) {
            throw new Unreadable(("-".equals(name) ? "Chữ đưa vào" : "Tệp " + name)
                    + " không phải UTF-8 (sai ở byte thứ " + input.position() + "). Hãy lưu lại với mã UTF-8.");
        }
    }
}
