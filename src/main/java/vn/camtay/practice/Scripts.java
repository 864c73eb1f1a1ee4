package vn.camtay.practice;

import java.util.Optional;
import vn.camtay.place.CommuneCode;
import vn.camtay.practice.play.Script;

/// Where scripts come from: what ships with the program, and what a commune's service centre made of it.
public interface Scripts {
    /// The pack as it is offered now.
    Optional<Script> find(CommuneCode commune, String pack, String scenario);

    /// The very version that a rehearsal was begun with.
    Optional<Script> find(CommuneCode commune, String pack, String hash, String scenario);
}
