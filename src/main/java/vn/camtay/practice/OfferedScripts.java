package vn.camtay.practice;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.camtay.place.CommuneCode;
import vn.camtay.practice.editing.CommunePacks;
import vn.camtay.practice.pack.Pack;
import vn.camtay.practice.pack.Packs;
import vn.camtay.practice.play.Script;

/// The scripts of the packs that a commune rehearses with: its own versions first, else those of the program.
@Component
class OfferedScripts implements Scripts {
    private final CommunePacks packs;
    private final Packs ours;

    OfferedScripts(CommunePacks packs, Packs ours) {
        this.packs = packs;
        this.ours = ours;
    }

    @Override
    public List<Script> list(CommuneCode commune) {
        return packs.list(commune).stream()
                .flatMap(pack -> pack.scenarios().stream().map(scenario -> ours.scriptOf(pack, scenario.id())))
                .toList();
    }

    @Override
    public Optional<Script> find(CommuneCode commune, String pack, String scenario) {
        return packs.find(commune, pack).flatMap(found -> script(found, scenario));
    }

    @Override
    public Optional<Script> findDraft(CommuneCode commune, UUID editor, String pack, String scenario) {
        return packs.findDraft(commune, editor, pack).flatMap(found -> script(found, scenario));
    }

    @Override
    public Optional<Script> find(Rehearsal one) {
        return packs.find(one.commune(), one.pack(), one.packHash())
                .or(() -> packs.findDraft(one.commune(), one.owner(), one.pack(), one.packHash()))
                .flatMap(found -> script(found, one.scenario()));
    }

    private Optional<Script> script(Pack pack, String scenario) {
        return pack.findScenario(scenario).map(one -> ours.scriptOf(pack, one.id()));
    }
}
