package vn.camtay.roster.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.camtay.roster.reading.ProposedMerge.Reason;

class LikelyDuplicatesTest {
    private static final String HEADER = "STT,Họ và tên,Ấp,Thành phần,Năm sinh,SĐT";

    private static RosterReading list(String... rows) {
        var lines = new String[rows.length + 1];
        lines[0] = HEADER;
        for (var i = 0; i < rows.length; i++) {
            lines[i + 1] = (i + 1) + "," + rows[i];
        }
        return Lists.read(Lists.csv(lines));
    }

    @Test
    void the_same_person_in_both_groups_is_certain_when_phone_or_birth_agrees() {
        var reading =
                list("Trần Thị Tư,Ấp 1,Ban điều hành ấp,1980,0900000001", "Trần thị Tư,ấp 01,Tổ CNSCĐ,,0900000001");
        assertThat(reading.merges()).singleElement().satisfies(merge -> {
            assertThat(merge.reason()).isEqualTo(Reason.IN_BOTH_GROUPS);
            assertThat(merge.certain()).isTrue();
            assertThat(merge.rows()).containsExactly(new SourceRow("", 2), new SourceRow("", 3));
        });
        assertThat(reading.accepted()).hasSize(2);
        assertThat(reading.reconciliation().people()).isEqualTo(1);
    }

    @Test
    void one_name_with_other_phone_and_birth_is_proposed_but_not_certain() {
        var reading = list("Thị Hương,Ấp 1,Tổ CNSCĐ,1980,0900000001", "Thị Hương,Ấp 1,Tổ CNSCĐ,1995,0900000002");
        assertThat(reading.merges()).singleElement().satisfies(merge -> {
            assertThat(merge.reason()).isEqualTo(Reason.SAME_NAME_IN_HAMLET);
            assertThat(merge.certain()).isFalse();
        });
        assertThat(reading.reconciliation().people()).isEqualTo(2);
    }

    @Test
    void one_name_in_two_hamlets_is_two_people() {
        assertThat(list(
                                "Nguyễn Kim Mai,Ấp 1,Tổ CNSCĐ,1980,0900000001",
                                "Nguyễn Kim Mai,Ấp 1 Lộc Điền,Tổ CNSCĐ,1980,0900000002")
                        .merges())
                .isEmpty();
    }

    @Test
    void a_household_may_share_a_phone() {
        var reading = list("Nguyễn Văn Ba,Ấp 1,Tổ CNSCĐ,1970,0900000001", "Trần Thị Tư,Ấp 1,Tổ CNSCĐ,1972,0900000001");
        assertThat(reading.merges())
                .containsExactly(new ProposedMerge(
                        java.util.List.of(new SourceRow("", 2), new SourceRow("", 3)), Reason.SAME_PHONE, false));
    }

    @Test
    void another_tone_is_another_name_unless_tones_were_not_typed() {
        assertThat(list("Lê Hà,Ấp 1,Tổ CNSCĐ,1980,", "Lê Hạ,Ấp 1,Tổ CNSCĐ,1980,")
                        .merges())
                .noneMatch(ProposedMerge::certain);
        assertThat(list("Lê Thúy,Ấp 1,Tổ CNSCĐ,1980,", "LE THUY,Ấp 1,Tổ CNSCĐ,1980,")
                        .merges())
                .allMatch(ProposedMerge::certain)
                .hasSize(1);
        assertThat(list("Lê Hoà,Ấp 1,Tổ CNSCĐ,1980,", "Lê Hòa,Ấp 1,Tổ CNSCĐ,1980,")
                        .merges())
                .allMatch(ProposedMerge::certain)
                .hasSize(1);
    }

    @Test
    void counts_say_why_they_differ_from_the_plan() {
        var reading = list(
                "Nguyễn Văn Ba,Ấp 1,Ban điều hành ấp,1970,0900000001", "Nguyễn Văn Ba,Ấp 1,Tổ CNSCĐ,1970,0900000001",
                "Trần Thị Tư,Ấp 9,Tổ CNSCĐ,1972,0900000002", "Lê Văn Sáu,Sóc Lớn,Hội Phụ nữ,1960,0900000003");
        var counted = reading.reconciliation();
        assertThat(counted.people()).isEqualTo(2);
        assertThat(counted.differences())
                .contains(
                        new Reconciliation.Difference(
                                Reconciliation.Cause.MISSING,
                                Lists.PLANNED.groups().get(0).label(),
                                1),
                        new Reconciliation.Difference(
                                Reconciliation.Cause.MISSING,
                                Lists.PLANNED.groups().get(1).label(),
                                1),
                        new Reconciliation.Difference(Reconciliation.Cause.GROUP_NOT_PLANNED, "hoi-phu-nu", 1),
                        new Reconciliation.Difference(Reconciliation.Cause.IN_BOTH_GROUPS, "", 1),
                        new Reconciliation.Difference(Reconciliation.Cause.REJECTED, "", 1),
                        new Reconciliation.Difference(Reconciliation.Cause.HAMLET_WITH_NOBODY, "ấp Chà Đôn", 0));
    }
}
