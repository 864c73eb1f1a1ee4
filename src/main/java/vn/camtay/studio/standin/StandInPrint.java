package vn.camtay.studio.standin;

import java.net.URI;
import java.util.Arrays;
import java.util.stream.Collectors;

/// What the command says when the practice service runs.
public final class StandInPrint {
    private StandInPrint() {}

    public static String of(URI base) {
        var manners = Arrays.stream(Manner.values())
                .map(one -> "  " + one.model() + ": " + one.words())
                .collect(Collectors.joining("\n"));
        return "Dịch vụ tập dượt đang chạy: " + base
                + "\nChỉ máy này gọi được; đây không phải AI. Khóa (API key) gõ gì cũng được. Tên model chọn cách trả lời:\n"
                + manners + "\nDừng: Ctrl+C.";
    }
}
