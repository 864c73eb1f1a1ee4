package vn.camtay.plan;

import java.io.IOException;
import java.nio.file.Files;

/// Makes the Word and PDF forms of the sample plan anew from its text: run after changing `samples/ke-hoach-mau.txt`.
final class SampleFiles {
    private SampleFiles() {}

    public static void main(String[] arguments) throws IOException {
        var text = SampleText.read();
        Files.write(SampleText.FOLDER.resolve("ke-hoach-mau.docx"), SampleWord.of(text));
        Files.write(SampleText.FOLDER.resolve("ke-hoach-mau.pdf"), SamplePdf.of(text));
    }
}
