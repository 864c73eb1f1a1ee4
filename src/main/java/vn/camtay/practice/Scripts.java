package vn.camtay.practice;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.camtay.place.CommuneCode;
import vn.camtay.practice.play.Script;

/// Where scripts come from: what ships with the program, and what a commune's service centre made of it.
public interface Scripts {
    /// All that may be begun now, in the order in which a commune offers it.
    List<Script> list(CommuneCode commune);

    /// The pack as it is offered now.
    Optional<Script> find(CommuneCode commune, String pack, String scenario);

    /// The pack as somebody has it as a draft of their own.
    Optional<Script> findDraft(CommuneCode commune, UUID editor, String pack, String scenario);

    /// The very version that a rehearsal was begun with, its owner's draft too.
    Optional<Script> find(Rehearsal rehearsal);
}
