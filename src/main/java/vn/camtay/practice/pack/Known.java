package vn.camtay.practice.pack;

import java.util.Map;
import vn.camtay.practice.drawer.Personas;
import vn.camtay.practice.trouble.Troubles;

/// Everything that a pack may name.
///
/// @param procedures codes of the guide, each with its name
public record Known(Personas personas, Troubles troubles, Map<String, String> procedures) {
    public Known {
        procedures = Map.copyOf(procedures);
    }
}
