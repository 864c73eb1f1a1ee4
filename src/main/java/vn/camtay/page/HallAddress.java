package vn.camtay.page;

import jakarta.servlet.http.HttpServletRequest;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.util.Collections;
import java.util.Comparator;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/// Where phones in the hall reach this machine at this moment: a laptop's address changes with its Wi-Fi.
public final class HallAddress {
    private static final Set<String> OWN_NAMES = Set.of("localhost", "127.0.0.1", "[::1]", "::1");
    private static final Set<String> NOT_A_HALL = Set.of("docker", "virbr", "veth", "br-", "vmnet", "tun", "wg");

    private HallAddress() {}

    /// "192.168.43.1:8080". A screen opened by that address shows it again; one opened on the laptop itself shows the
    /// laptop's address in the hall's network.
    public static String of(HttpServletRequest request) {
        var host = request.getServerName();
        var found = OWN_NAMES.contains(host.toLowerCase(Locale.ROOT))
                ? lan().findFirst().orElse(host)
                : host;
        var usual = request.isSecure() ? 443 : 80;
        return request.getServerPort() == usual ? found : found + ":" + request.getServerPort();
    }

    /// Whether phones can come to an address: not to one that means the very machine they run on.
    public static boolean isReachable(String address) {
        return OWN_NAMES.stream().noneMatch(own -> address.equals(own) || address.startsWith(own + ":"));
    }

    /// The addresses of this machine's networks, Wi-Fi before cable: phones share the Wi-Fi.
    public static Stream<String> lan() {
        try {
            return Collections.list(NetworkInterface.getNetworkInterfaces()).stream()
                    .filter(HallAddress::isForPeople)
                    .sorted(Comparator.comparing(
                                    (NetworkInterface one) -> !one.getName().startsWith("w"))
                            .thenComparing(NetworkInterface::getIndex))
                    .flatMap(NetworkInterface::inetAddresses)
                    .filter(address -> address instanceof Inet4Address && address.isSiteLocalAddress())
                    .map(InetAddress::getHostAddress);
        } catch (SocketException e) {
            return Stream.empty();
        }
    }

    private static boolean isForPeople(NetworkInterface network) {
        try {
            return network.isUp()
                    && !network.isLoopback()
                    && NOT_A_HALL.stream().noneMatch(network.getName()::startsWith);
        } catch (SocketException e) {
            return false;
        }
    }
}
