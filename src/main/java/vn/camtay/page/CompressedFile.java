package vn.camtay.page;

import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Set;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpHeaders;
import org.springframework.util.StringUtils;
import org.springframework.web.servlet.resource.HttpResource;

/// A style or script file compressed once, and well: 150 phones that arrive together would have it compressed 150
/// times.
final class CompressedFile extends ByteArrayResource implements HttpResource {
    private static final Set<String> WORTH_IT = Set.of("css", "js", "svg");

    private final Resource original;

    private CompressedFile(byte[] content, Resource original) {
        super(content);
        this.original = original;
    }

    static boolean isWanted(String name, HttpServletRequest request) {
        return Compression.isAccepted(request)
                && WORTH_IT.contains(String.valueOf(StringUtils.getFilenameExtension(name)));
    }

    static CompressedFile of(Resource original) {
        var content = new ByteArrayOutputStream();
        try (var in = original.getInputStream();
                var out = new Thorough(content)) {
            in.transferTo(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new CompressedFile(content.toByteArray(), original);
    }

    @Override
    public HttpHeaders getResponseHeaders() {
        var headers = new HttpHeaders();
        headers.set(HttpHeaders.CONTENT_ENCODING, "gzip");
        headers.set(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
        return headers;
    }

    @Override
    public String getFilename() {
        return String.valueOf(original.getFilename());
    }

    @Override
    public long lastModified() throws IOException {
        return original.lastModified();
    }

    private static final class Thorough extends GZIPOutputStream {
        private Thorough(ByteArrayOutputStream out) throws IOException {
            super(out);
            def.setLevel(Deflater.BEST_COMPRESSION);
        }
    }
}
