package vn.camtay.studio.standin;

import java.util.Arrays;
import java.util.Optional;

/// How the practice service behaves, chosen by the name of the model that is asked for.
public enum Manner {
    GOOD("tap-duot", "viết đúng theo sự việc"),
    SLOW("tap-duot-cham", "viết rất chậm"),
    CUT_OFF("tap-duot-dut", "đứt giữa câu"),
    TOO_MANY("tap-duot-ban", "lần đầu báo bận, lần sau mới viết"),
    OVERLOADED("tap-duot-qua-tai", "báo quá tải, hẹn hai phút sau"),
    NONSENSE("tap-duot-nham", "trả lời không ra gì"),
    INJECTED("tap-duot-lenh", "chèn câu sai khiến và đường dẫn vào bài"),
    WRONG_NUMBER("tap-duot-sai-so", "viết sai một con số");

    private final String model;
    private final String words;

    Manner(String model, String words) {
        this.model = model;
        this.words = words;
    }

    public String model() {
        return model;
    }

    /// What it does, in plain words.
    public String words() {
        return words;
    }

    public static Optional<Manner> read(String model) {
        return Arrays.stream(values()).filter(one -> one.model.equals(model)).findFirst();
    }
}
