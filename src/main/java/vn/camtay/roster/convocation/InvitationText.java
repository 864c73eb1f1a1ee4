package vn.camtay.roster.convocation;

import java.util.Optional;
import java.util.stream.Collectors;
import vn.camtay.place.Commune;
import vn.camtay.roster.Person;

/// Texts to copy into Zalo or SMS. They never carry a sign-in code: such texts are passed on, and whoever holds the
/// code is that person. The code stays on paper.
final class InvitationText {
    private InvitationText() {}

    /// To a hamlet's group: who is asked to come, where and when.
    static String of(Invited invited, Commune commune, Optional<String> address) {
        return "UBND " + commune.title() + " mời " + invited.guests().size() + " người của "
                + invited.hamlet().name() + " đến lớp tập huấn " + invited.cluster().name() + ".\n"
                + when(invited)
                + invited.guests().stream()
                        .map(guest -> guest.person().name())
                        .collect(Collectors.joining(", ", "Danh sách: ", ".\n"))
                + what(invited, address);
    }

    /// To one person.
    static String of(Invited invited, Person person, Commune commune, Optional<String> address) {
        return "UBND " + commune.title() + " kính mời ông, bà " + person.name() + " ("
                + invited.hamlet().name() + ") đến lớp tập huấn " + invited.cluster().name() + ".\n" + when(invited)
                + what(invited, address);
    }

    private static String when(Invited invited) {
        return "Thời gian: " + InvitationDocument.when(invited) + ".\nĐịa điểm: "
                + invited.cluster().venue() + ".\n";
    }

    private static String what(Invited invited, Optional<String> address) {
        return "Mang theo thẻ học viên, điện thoại đã sạc pin nếu có.\n"
                + address.map(one -> "Trả lời: vào " + one + "/invitation, nhập mã ghi trên thẻ giấy.")
                        .orElse("Không đến được thì báo trưởng " + InvitationDocument.kind(invited.hamlet()) + ".");
    }
}
