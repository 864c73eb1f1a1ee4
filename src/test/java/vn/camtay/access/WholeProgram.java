package vn.camtay.access;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import vn.camtay.CamTayServer;

/// The whole program on a SQLite database of its own, asked through MockMvc with its filters.
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        classes = CamTayServer.class,
        properties = {"camtay.data=${java.io.tmpdir}/camtay-access-${random.uuid}", "camtay.demo=true"})
@AutoConfigureMockMvc
public @interface WholeProgram {}
