package vn.camtay.roster;

import java.util.List;
import java.util.Optional;
import vn.camtay.place.HamletId;

/// A person to be added to the roster.
public record NewPerson(
        HamletId hamlet, String name, Optional<String> phone, Optional<String> born, List<String> devices) {
    public NewPerson {
        devices = List.copyOf(devices);
    }
}
