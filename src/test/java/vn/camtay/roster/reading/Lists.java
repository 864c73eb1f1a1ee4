package vn.camtay.roster.reading;

import java.nio.charset.StandardCharsets;
import java.time.Year;
import java.util.List;
import vn.camtay.intake.ForeignFile;

/// Lists and a plan for the tests of this module.
final class Lists {
    static final PlannedPeople PLANNED = new PlannedPeople(
            "Lộc Hưng",
            List.of(
                    new PlannedPeople.Cluster("Cụm 1", List.of("ấp 1 Lộc Điền", "ấp 2 Lộc Điền", "ấp 3 Lộc Điền")),
                    new PlannedPeople.Cluster("Cụm 2", List.of("ấp Sóc Lớn", "ấp Chà Đôn", "ấp Quyết Thành")),
                    new PlannedPeople.Cluster("Cụm 3", List.of("ấp 1", "ấp 2", "ấp 3"))),
            List.of(
                    new PlannedPeople.Group("Ban điều hành ấp (Trưởng/Phó ấp, Ban công tác Mặt trận)", 2),
                    new PlannedPeople.Group("Thành viên Tổ Công nghệ số cộng đồng tại các ấp", 2)),
            4);

    private Lists() {}

    static ForeignFile csv(String... lines) {
        return new ForeignFile("danh-sach.csv", String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
    }

    static RosterReading read(ForeignFile file) {
        return new RosterReader(Year.of(2025)).read(file, Mapping.guessed(), PLANNED);
    }

    static RosterReading readWithoutPlan(ForeignFile file) {
        return new RosterReader(Year.of(2025)).read(file, Mapping.guessed(), PlannedPeople.unknown());
    }

    /// Each accepted person as one line: name, hamlet, group, phone, year.
    static List<String> people(RosterReading reading) {
        return reading.accepted().stream()
                .map(row -> "%s; %s; %s; %s; %s"
                        .formatted(row.name(), row.hamlet(), row.group(), row.phone(), row.birthYear()))
                .toList();
    }

    static List<Integer> rejectedRows(RosterReading reading) {
        return reading.rejected().stream().map(row -> row.at().row()).toList();
    }
}
