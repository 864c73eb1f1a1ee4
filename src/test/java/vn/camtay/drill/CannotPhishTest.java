package vn.camtay.drill;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/// Nothing in the drills can reach anybody: no network, no mail, no file of an item to carry away.
class CannotPhishTest {
    private final JavaClasses drill = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("vn.camtay.drill");

    @Test
    void nothing_sends() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "java.net.http..",
                        "java.nio.channels..",
                        "javax.net..",
                        "jakarta.mail..",
                        "org.springframework.mail..",
                        "org.springframework.web.client..",
                        "org.springframework.web.reactive..",
                        "org.apache.http..",
                        "okhttp3..")
                .check(drill);
        noClasses()
                .should()
                .dependOnClassesThat()
                .haveNameMatching(
                        "java\\.net\\.(Socket|URLConnection|HttpURLConnection|DatagramSocket|InetAddress|URL)")
                .check(drill);
    }

    /// Items come out on screens inside the training frame alone; the only file is the refreshers' codes.
    @Test
    void nothing_exports_an_item() {
        noClasses()
                .that()
                .resideOutsideOfPackage("vn.camtay.drill.booster")
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("vn.camtay.page.Download")
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("org.springframework.http.ResponseEntity")
                .check(drill);
    }
}
