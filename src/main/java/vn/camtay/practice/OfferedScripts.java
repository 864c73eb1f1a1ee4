package vn.camtay.practice;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.camtay.place.CommuneCode;
import vn.camtay.practice.pack.Pack;
import vn.camtay.practice.pack.Packs;
import vn.camtay.practice.play.Script;

/// The scripts that come with the program, for every commune alike.
@Component
class OfferedScripts implements Scripts {
    private final Packs packs;

    OfferedScripts(Packs packs) {
        this.packs = packs;
    }

    @Override
    public List<Script> list(CommuneCode commune) {
        return packs.list().stream()
                .flatMap(pack -> pack.scenarios().stream().map(scenario -> packs.scriptOf(pack, scenario.id())))
                .toList();
    }

    @Override
    public Optional<Script> find(CommuneCode commune, String pack, String scenario) {
        return packs.find(pack).flatMap(found -> script(found, scenario));
    }

    @Override
    public Optional<Script> find(CommuneCode commune, String pack, String hash, String scenario) {
        return packs.find(pack, hash).flatMap(found -> script(found, scenario));
    }

    private Optional<Script> script(Pack pack, String scenario) {
        return pack.findScenario(scenario).map(one -> packs.scriptOf(pack, one.id()));
    }
}
