package vn.camtay;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;

class ModulesTest {
    private static final Pattern NAME = Pattern.compile("`([a-z]+)`");
    private static final Set<String> FORBIDDEN =
            Set.of("Service", "Impl", "Manager", "Helper", "Util", "Utils", "Dto", "Entity", "Repository", "Facade");

    private final ApplicationModules modules = ApplicationModules.of(CamTayServer.class);

    @Test
    void each_module_uses_only_what_it_declares() {
        modules.verify();
    }

    /// The canary: a package-info hidden by one in the tests would make `verify` pass on anything.
    @Test
    void every_module_declares_what_it_may_use() {
        assertThat(modules.stream().filter(module -> declared(module) == null)).isEmpty();
    }

    @Test
    void the_map_in_the_docs_is_what_the_modules_declare() throws IOException {
        var declared = modules.stream()
                .collect(Collectors.toMap(module -> module.getIdentifier().toString(), ModulesTest::uses));
        assertThat(map()).isEqualTo(new TreeMap<>(declared));
    }

    @Test
    void roles_are_told_by_names_that_say_something() {
        var vague = modules.stream()
                .flatMap(module -> module.getBasePackage().stream())
                .map(type -> type.getSimpleName())
                .filter(name -> FORBIDDEN.stream().anyMatch(name::endsWith));
        assertThat(vague).isEmpty();
    }

    private static Map<String, Set<String>> map() throws IOException {
        var map = new TreeMap<String, Set<String>>();
        for (var line : Files.readAllLines(Path.of("docs/ARCHITECTURE.md"))) {
            var cells = line.split("\\|");
            if (cells.length == 4 && NAME.matcher(cells[1].strip()).matches()) {
                map.put(names(cells[1]).iterator().next(), names(cells[3]));
            }
        }
        return map;
    }

    private static Set<String> names(String cell) {
        return NAME.matcher(cell).results().map(found -> found.group(1)).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> uses(ApplicationModule module) {
        return Arrays.stream(declared(module).allowedDependencies())
                .map(one -> one.split(" ")[0])
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static org.springframework.modulith.ApplicationModule declared(ApplicationModule module) {
        return module.getBasePackage()
                .findAnnotation(org.springframework.modulith.ApplicationModule.class)
                .orElse(null);
    }
}
