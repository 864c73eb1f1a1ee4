package vn.camtay.privacy;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.camtay.privacy.GivenText.Unreadable;

/// `camtay privacy …`: the detector without a server or a database.
@Command(name = "privacy", description = "Tìm dữ liệu cá nhân trong một văn bản.", mixinStandardHelpOptions = true)
public final class PrivacyCommand {
    static final int DONE = 0;
    static final int UNREADABLE = 2;

    /// Prints what was found: exit 0, or 2 with one line on the error stream when the text cannot be read.
    @Command(
            name = "scan",
            description = "In các đoạn là dữ liệu cá nhân; vị trí đếm theo đơn vị UTF-16 của văn bản như đã đưa.",
            mixinStandardHelpOptions = true)
    int scan(
            @Parameters(paramLabel = "FILE|-", description = "tệp văn bản UTF-8, hoặc - để đọc từ đầu vào") String file,
            @Option(names = "--json", description = "in một mảng JSON") boolean json,
            @Option(
                            names = "--lines",
                            description = "mỗi dòng vào là {\"id\",\"text\"}, mỗi dòng ra là {\"id\",\"spans\"}")
                    boolean lines) {
        try {
            var detector = Detector.ours();
            if (lines) {
                scanLines(detector, file);
            } else {
                var spans = detector.scan(GivenText.at(file));
                print(System.out, json ? SpanJson.of(spans) : listed(spans));
            }
            return DONE;
        } catch (Unreadable e) {
            print(System.err, String.valueOf(e.getMessage()));
            return UNREADABLE;
        }
    }

    /// Prints precision and recall by kind on marked sets such as those in `samples/privacy`.
    @Command(
            name = "measure",
            description = "Đo trên bộ thử đã đánh dấu (JSON từng dòng): tìm ra bao nhiêu, đúng bao nhiêu, theo loại.",
            mixinStandardHelpOptions = true)
    int measure(
            @Parameters(paramLabel = "FILE", arity = "1..*", description = "tệp bộ thử") List<String> files,
            @Option(names = "--misses", description = "liệt kê từng chỗ thiếu, thừa, lệch") boolean misses) {
        try {
            var measurement = new Measurement(Detector.ours());
            for (var file : files) {
                try (var source = new BufferedInputStream(GivenText.stream(file))) {
                    eachLine(source, file, (line, _) -> measurement.add(line));
                }
            }
            print(System.out, (misses ? String.join("\n", measurement.misses()) + "\n" : "") + measurement.table());
            return DONE;
        } catch (IOException e) {
            print(System.err, "Không đọc được tệp.");
            return UNREADABLE;
        } catch (Unreadable e) {
            print(System.err, String.valueOf(e.getMessage()));
            return UNREADABLE;
        }
    }

    private interface EachLine {
        void take(TextLine line, int number) throws IOException;
    }

    private static void scanLines(Detector detector, String file) throws Unreadable {
        try (var source = new BufferedInputStream(GivenText.stream(file));
                var out = new BufferedOutputStream(keptOpen(System.out), 1 << 16)) {
            eachLine(source, file, (line, _) -> {
                var spans = detector.scan(line.text());
                out.write(("{\"id\":" + line.id() + ",\"spans\":" + SpanJson.of(spans) + "}\n")
                        .getBytes(StandardCharsets.UTF_8));
            });
        } catch (IOException e) {
            throw new Unreadable("Không đọc hoặc ghi được: " + file);
        }
    }

    private static void eachLine(InputStream source, String file, EachLine each) throws IOException, Unreadable {
        var number = 0;
        for (var line = line(source); line != null; line = line(source)) {
            number++;
            var text = GivenText.decoded(line, file + " dòng " + number).strip();
            if (text.startsWith("\ufeff")) {
                text = text.substring(1);
            }
            if (!text.isEmpty()) {
                try {
                    each.take(TextLine.parse(text), number);
                } catch (IllegalArgumentException e) {
                    throw new Unreadable("Dòng " + number + ": " + e.getMessage() + ".");
                }
            }
        }
    }

    /// The bytes up to the next line feed; null at the end.
    private static byte @Nullable [] line(InputStream source) throws IOException {
        var bytes = new ByteArrayOutputStream();
        var next = source.read();
        if (next < 0) {
            return null;
        }
        for (; next >= 0 && next != '\n'; next = source.read()) {
            bytes.write(next);
        }
        return bytes.toByteArray();
    }

    private static OutputStream keptOpen(PrintStream stream) {
        return new java.io.FilterOutputStream(stream) {
            @Override
            public void write(byte[] bytes, int from, int length) {
                stream.write(bytes, from, length);
            }

            @Override
            public void close() {
                stream.flush();
            }
        };
    }

    private static String listed(List<Span> spans) {
        var out = new StringBuilder();
        for (var span : spans) {
            out.append(span.type().placeholder())
                    .append(" «")
                    .append(span.text().replaceAll("\\s+", " "))
                    .append("» (")
                    .append(span.start())
                    .append('-')
                    .append(span.end())
                    .append("): ")
                    .append(span.why())
                    .append('\n');
        }
        return spans.isEmpty() ? "Không thấy dữ liệu cá nhân." : out.toString();
    }

    /// Vietnamese whatever the terminal's language is set to.
    private static void print(PrintStream stream, String text) {
        var bytes = (text.strip() + "\n").getBytes(StandardCharsets.UTF_8);
        stream.write(bytes, 0, bytes.length);
        stream.flush();
    }
}
