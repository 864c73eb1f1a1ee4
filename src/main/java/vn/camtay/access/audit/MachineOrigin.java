package vn.camtay.access.audit;

import org.springframework.stereotype.Component;
import vn.camtay.access.key.Keys;

/// Which machine this is, as chains are told apart.
@Component
public final class MachineOrigin {
    private final String value;

    MachineOrigin(Keys keys) {
        this.value = keys.derive("origin").signHex("this machine").substring(0, 16);
    }

    public String value() {
        return value;
    }
}
