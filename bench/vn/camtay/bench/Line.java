package vn.camtay.bench;

import java.io.EOFException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/// One kept-alive connection to the server on this machine, with no more cost than asking and reading.
final class Line implements AutoCloseable {
    private final int port;
    private SocketChannel channel;
    private final ByteBuffer buffer = ByteBuffer.allocateDirect(1 << 16).flip();
    private byte[] bytes = new byte[1 << 16];
    private int length;
    private int at;

    Line(int port) throws IOException {
        this.port = port;
        this.channel = open();
    }

    private SocketChannel open() throws IOException {
        var opened = SocketChannel.open(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        opened.setOption(StandardSocketOptions.TCP_NODELAY, true);
        return opened;
    }

    static byte[] get(String path, String cookies) {
        return ("GET " + path + " HTTP/1.1\r\n" + headers(cookies) + "\r\n").getBytes(StandardCharsets.UTF_8);
    }

    static byte[] post(String path, String cookies, String form) {
        var head = "POST " + path + " HTTP/1.1\r\n" + headers(cookies)
                + "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: " + form.length() + "\r\n\r\n";
        return (head + form).getBytes(StandardCharsets.UTF_8);
    }

    /// What a phone's browser says, as long as it says it.
    private static String headers(String cookies) {
        return "Host: 127.0.0.1\r\n"
                + "User-Agent: Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 Chrome/140.0 Mobile Safari/537.36\r\n"
                + "Accept: text/html,application/xhtml+xml,application/xml;q=0.9,image/webp,*/*;q=0.8\r\n"
                + "Accept-Encoding: " + (Bench.PLAIN ? "identity" : "gzip, deflate") + "\r\n"
                + "Accept-Language: vi-VN,vi;q=0.9,en;q=0.8\r\n"
                + (cookies.isEmpty() ? "" : "Cookie: " + cookies + "\r\n");
    }

    Answer ask(byte[] request) throws IOException {
        for (var out = ByteBuffer.wrap(request); out.hasRemaining(); ) {
            channel.write(out);
        }
        length = 0;
        at = 0;
        var head = head();
        var lower = head.toLowerCase(Locale.ROOT);
        var status = Integer.parseInt(head, 9, 12, 10);
        var body = lower.contains("\r\ntransfer-encoding: chunked") ? chunks() : take(contentLength(lower));
        if (lower.contains("\r\nconnection: close")) { // a server does that now and then, and browsers connect anew
            channel.close();
            channel = open();
        }
        return new Answer(status, head, body, lower.contains("\r\ncontent-encoding: gzip"), length);
    }

    private String head() throws IOException {
        while (true) {
            for (; at + 3 < length; at++) {
                if (bytes[at] == '\r' && bytes[at + 1] == '\n' && bytes[at + 2] == '\r' && bytes[at + 3] == '\n') {
                    at += 4;
                    return new String(bytes, 0, at, StandardCharsets.ISO_8859_1);
                }
            }
            more();
        }
    }

    private static int contentLength(String head) {
        var name = "\r\ncontent-length: ";
        var start = head.indexOf(name);
        return start < 0
                ? 0
                : Integer.parseInt(head, start + name.length(), head.indexOf('\r', start + name.length()), 10);
    }

    private byte[] chunks() throws IOException {
        var body = new java.io.ByteArrayOutputStream();
        while (true) {
            var size = Integer.parseInt(line(), 16);
            body.writeBytes(take(size));
            line();
            if (size == 0) {
                return body.toByteArray();
            }
        }
    }

    private String line() throws IOException {
        var start = at;
        while (true) {
            for (; at + 1 < length; at++) {
                if (bytes[at] == '\r' && bytes[at + 1] == '\n') {
                    at += 2;
                    return new String(bytes, start, at - 2 - start, StandardCharsets.ISO_8859_1);
                }
            }
            more();
        }
    }

    private byte[] take(int size) throws IOException {
        while (length - at < size) {
            more();
        }
        at += size;
        return java.util.Arrays.copyOfRange(bytes, at - size, at);
    }

    private void more() throws IOException {
        buffer.clear();
        if (channel.read(buffer) < 0) {
            throw new EOFException("the server closed the connection");
        }
        buffer.flip();
        while (bytes.length < length + buffer.remaining()) {
            bytes = java.util.Arrays.copyOf(bytes, bytes.length * 2);
        }
        var got = buffer.remaining();
        buffer.get(bytes, length, got);
        length += got;
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
