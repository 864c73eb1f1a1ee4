package vn.camtay.drill.claim;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.camtay.drill.item.ItemCode;

/// All claims, by code.
public final class Claims {
    private final Map<ItemCode, Claim> all = new LinkedHashMap<>();

    private Claims(List<Claim> claims) {
        claims.forEach(claim -> {
            if (all.putIfAbsent(claim.code(), claim) != null) {
                throw new IllegalStateException(claim.code() + " is there twice");
            }
        });
    }

    /// Those that come with the program; the start fails when one of them is not whole.
    public static Claims shipped() {
        return Shipped.CLAIMS;
    }

    private static final class Shipped {
        private static final Claims CLAIMS = new Claims(ClaimText.shipped());
    }

    public List<Claim> list() {
        return List.copyOf(all.values());
    }

    public Optional<Claim> find(ItemCode code) {
        return Optional.ofNullable(all.get(code));
    }
}
