package vn.camtay;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;

class ModulesTest {
    private final ApplicationModules modules = ApplicationModules.of(CamTayServer.class);

    @Test
    void each_module_uses_only_what_it_declares() {
        modules.verify();
    }

    /// The canary: a package-info hidden by one in the tests would make `verify` pass on anything.
    @Test
    void every_module_declares_what_it_may_use() {
        var undeclared = modules.stream()
                .filter(module -> module.getBasePackage()
                        .findAnnotation(org.springframework.modulith.ApplicationModule.class)
                        .isEmpty())
                .map(ApplicationModule::getIdentifier)
                .map(Object::toString)
                .collect(Collectors.toSet());
        assertThat(undeclared).isEmpty();
    }
}
