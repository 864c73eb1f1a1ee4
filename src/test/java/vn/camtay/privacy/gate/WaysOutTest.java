package vn.camtay.privacy.gate;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// In the compiled program nothing but a short list of classes can open a connection.
class WaysOutTest {
    /// What opens connections in Java, Spring and the libraries of this program. SQLite is a file and no connection.
    private static final Set<String> DOORS = Set.of(
            "java.net.Socket",
            "java.net.ServerSocket",
            "java.net.DatagramSocket",
            "java.net.MulticastSocket",
            "java.net.URLConnection",
            "java.net.HttpURLConnection",
            "java.nio.channels.SocketChannel",
            "java.nio.channels.AsynchronousSocketChannel",
            "java.nio.channels.DatagramChannel",
            "java.nio.channels.ServerSocketChannel",
            "java.sql.DriverManager",
            "javax.net.SocketFactory");
    private static final String[] CLIENTS = {
        "java.net.http..",
        "javax.net.ssl..",
        "java.rmi..",
        "javax.naming..",
        "org.springframework.web.client..",
        "org.springframework.web.reactive..",
        "org.springframework.http.client..",
        "org.apache.http..",
        "org.apache.hc..",
        "okhttp3..",
        "com.zaxxer.hikari..",
        "org.postgresql..",
        "dev.langchain4j.."
    };
    /// The database; a test of a port by `camtay doctor`; the program's own first morning, to itself; and the gate.
    private static final Set<String> MAY = Set.of(
            "vn.camtay.store.database",
            "vn.camtay.store.care.Doctor",
            "vn.camtay.LearnedMorning",
            "vn.camtay.privacy.gate");

    private final JavaClasses program = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("vn.camtay");

    @Test
    void no_other_class_can_open_a_connection() {
        noClasses()
                .that(describe("are not on the list", type -> !isListed(type)))
                .should()
                .dependOnClassesThat(doors().or(resideInAnyPackage(CLIENTS)))
                .check(program);
    }

    @Test
    void no_other_class_opens_an_address_in_passing() {
        noClasses()
                .that(describe("are not on the list", type -> !isListed(type)))
                .should()
                .accessTargetWhere(opensAddress())
                .check(program);
    }

    @Test
    void everyone_on_the_list_needs_to_be_there() {
        assertThat(MAY)
                .allMatch(name -> program.stream()
                        .filter(type -> isUnder(type, name))
                        .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                        .anyMatch(use -> doors().or(resideInAnyPackage(CLIENTS)).test(use.getTargetClass())));
    }

    private static DescribedPredicate<JavaClass> doors() {
        return describe("open connections", type -> DOORS.contains(type.getFullName()));
    }

    private static DescribedPredicate<JavaAccess<?>> opensAddress() {
        return describe("URL.openStream and its like", access -> {
            var owner = access.getTargetOwner().getFullName();
            return owner.equals("java.net.URL") && access.getName().startsWith("open")
                    || owner.equals("java.net.URL") && access.getName().equals("getContent");
        });
    }

    private static boolean isListed(JavaClass type) {
        return MAY.stream().anyMatch(name -> isUnder(type, name));
    }

    private static boolean isUnder(JavaClass type, String name) {
        return type.getFullName().equals(name)
                || type.getFullName().startsWith(name + ".")
                || type.getFullName().startsWith(name + "$");
    }
}
