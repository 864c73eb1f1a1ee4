package vn.camtay.roster.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Random;
import org.junit.jupiter.api.Test;
import vn.camtay.intake.ForeignFile;
import vn.camtay.intake.Unreadable;
import vn.camtay.intake.Zips;

/// Whatever the bytes, the answer is a reading or one line that says why not.
class RosterFuzzTest {
    private static final Duration ENOUGH = Duration.ofSeconds(3);
    private static final byte[] WORKBOOK = new SheetBuilder()
            .rows(
                    "DANH SÁCH",
                    "STT|Họ và tên|Năm sinh||Ấp|SĐT|Chức vụ",
                    "||Nam|Nữ|||",
                    "I. Ấp Sóc Lớn",
                    "#1|Nguyễn Văn Ba|#1971||Ấp 1|#900000001|Trưởng ấp",
                    "#2|Thị Hồng||@1990-01-02|Ấp 2|0900000002|=A1",
                    "Tổng cộng: 2")
            .merge("C2:D2")
            .merge("A4:G4")
            .file()
            .bytes();
    private static final byte[] TEXT = Lists.csv(
                    "STT,Họ và tên,Năm sinh,Ấp,SĐT",
                    "1,\"Nguyễn Văn Ba\",1971,Ấp 1,0900000001",
                    "2,Thị Hồng,02/01/1990,Ấp Sóc Lớn,+84 900 000 002",
                    "Tổng cộng,2,,,")
            .bytes();

    @Test
    void hurt_bytes_of_a_workbook() {
        fuzz(random -> hurt(WORKBOOK, random));
    }

    @Test
    void hurt_bytes_of_plain_text() {
        fuzz(random -> hurt(TEXT, random));
    }

    @Test
    void hurt_xml_inside_a_workbook() {
        var parts = Zips.parts(WORKBOOK);
        var names = parts.keySet().stream().toList();
        fuzz(random -> {
            var hurt = new LinkedHashMap<>(parts);
            var name = names.get(random.nextInt(names.size()));
            hurt.put(name, hurt(parts.getOrDefault(name, new byte[0]), random));
            return Zips.zip(hurt);
        });
    }

    @Test
    void rows_shuffled_and_cells_from_anywhere() {
        var words =
                ("Họ và tên|Ấp 1|ấp|I.|Tổng cộng|0900000001|1971|Nguyễn Văn Ba|=1+1|\"|;|,|nt|x|(1)|STT|Năm sinh|Nam|Nữ|Tên|"
                                + "Người lập biểu|Ban điều hành ấp|Tổ CNSCĐ|31/02/1990|-|\u0000|\ufffd|@|9E99|Ấp 1, ấp 2")
                        .split("\\|");
        fuzz(random -> {
            var text = new StringBuilder();
            for (var i = random.nextInt(80); i >= 0; i--) {
                text.append(words[random.nextInt(words.length)]).append(random.nextInt(4) == 0 ? "\n" : ",");
            }
            return text.toString().getBytes(StandardCharsets.UTF_8);
        });
    }

    private interface Making {
        byte[] bytes(Random random);
    }

    private static void fuzz(Making making) {
        var seed = Long.getLong("fuzz.seed", System.nanoTime());
        System.out.println("fuzz seed " + seed);
        var random = new Random(seed);
        var until = System.nanoTime() + ENOUGH.toNanos();
        for (var round = 0; round < 3_000 && System.nanoTime() < until; round++) {
            var file = new ForeignFile("la", making.bytes(random));
            try {
                var reading = Lists.read(file);
                RosterJson.of(reading);
                RosterSummary.of(reading);
            } catch (Unreadable e) {
                assertThat(e.getMessage()).isNotBlank().doesNotContain("\n");
            } catch (RuntimeException | StackOverflowError e) {
                throw new AssertionError("seed " + seed + ", round " + round, e);
            }
        }
    }

    private static byte[] hurt(byte[] whole, Random random) {
        var bytes = random.nextInt(8) == 0 ? Arrays.copyOf(whole, random.nextInt(whole.length)) : whole.clone();
        for (var i = random.nextInt(6); i >= 0 && bytes.length > 0; i--) {
            var at = random.nextInt(bytes.length);
            switch (random.nextInt(4)) {
                case 0 -> bytes[at] ^= (byte) (1 << random.nextInt(8));
                case 1 -> bytes[at] = (byte) random.nextInt(256);
                case 2 -> bytes[at] = (byte) "<>&\"'/=09;,\n".charAt(random.nextInt(12));
                default -> System.arraycopy(bytes, at, bytes, 0, Math.min(bytes.length - at, random.nextInt(20)));
            }
        }
        return bytes;
    }
}
