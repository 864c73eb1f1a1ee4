package vn.camtay.roster.convocation;

import java.util.List;

/// What the screen of all hamlets shows.
///
/// @param hamlets those the reader may see
/// @param whole whether these are all of the commune
/// @param address the one printed on badges now
/// @param fixed whether that address is the office's own, from the settings
record ConvocationView(
        List<Invited> hamlets, boolean whole, boolean organises, boolean full, String address, boolean fixed) {
    /// What to say of the address: a machine on no network has none that a phone could open.
    String addressKey() {
        var alone = address.contains("//localhost") || address.contains("//127.0.0.1");
        return fixed ? "convocation.address.fixed" : alone ? "convocation.address.alone" : "convocation.address.now";
    }

    int guests() {
        return hamlets.stream().mapToInt(one -> one.guests().size()).sum();
    }

    int coming() {
        return hamlets.stream().mapToInt(Invited::coming).sum();
    }

    int notComing() {
        return hamlets.stream().mapToInt(Invited::notComing).sum();
    }

    int silent() {
        return hamlets.stream().mapToInt(Invited::silent).sum();
    }
}
