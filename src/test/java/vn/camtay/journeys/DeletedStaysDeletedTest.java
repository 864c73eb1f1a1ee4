package vn.camtay.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine;
import vn.camtay.CamTayServer;
import vn.camtay.access.Role;
import vn.camtay.access.SignedInBy;
import vn.camtay.access.Subject;
import vn.camtay.place.CommuneCode;
import vn.camtay.plan.PlanId;
import vn.camtay.plan.Programmes;
import vn.camtay.roster.Person;
import vn.camtay.roster.Roster;
import vn.camtay.roster.deleting.DeleteOutcome;
import vn.camtay.roster.deleting.DeletePeople;
import vn.camtay.roster.deleting.DeletePerson;
import vn.camtay.roster.deleting.Deletion;
import vn.camtay.store.care.BackupCommand;
import vn.camtay.store.care.RestoreCommand;

/// A backup from before a deletion is put back, and the person is gone all the same.
class DeletedStaysDeletedTest {
    private static final CommuneCode COMMUNE = new CommuneCode("25303");

    @TempDir
    Path folder;

    @Test
    void an_older_backup_does_not_bring_anybody_back() {
        var data = folder.resolve("data");
        var backup = folder.resolve("backup.zip");
        var somebody = in(data, program -> {
            assertThat(new CommandLine(new BackupCommand()).execute("--data", data.toString(), backup.toString()))
                    .isZero();
            var person = people(program).getFirst();
            var request =
                    new DeletePerson(UUID.randomUUID(), organiser(), plan(program), person.id(), Deletion.Why.ASKED);
            assertThat(program.getBean(DeletePeople.class).delete(request)).isInstanceOf(DeleteOutcome.Deleted.class);
            return person;
        });
        assertThat(new CommandLine(new RestoreCommand())
                        .execute("--data", data.toString(), "--replace", backup.toString()))
                .isZero();
        var names =
                in(data, program -> people(program).stream().map(Person::name).toList());
        assertThat(names).hasSize(266).doesNotContain(somebody.name());
    }

    private static <T> T in(Path data, Function<ConfigurableApplicationContext, T> work) {
        try (var program = new SpringApplication(CamTayServer.class)
                .run(
                        "--server.port=0",
                        "--server.address=127.0.0.1",
                        "--camtay.data=" + data,
                        "--camtay.clock.starts-at=2025-12-20T07:15:00",
                        "--camtay.demo-samples=samples")) {
            return work.apply(program);
        }
    }

    private static PlanId plan(ConfigurableApplicationContext program) {
        return program.getBean(Programmes.class)
                .findCurrent(COMMUNE)
                .orElseThrow()
                .id();
    }

    private static List<Person> people(ConfigurableApplicationContext program) {
        return program.getBean(Roster.class).list(COMMUNE, plan(program));
    }

    private static Subject organiser() {
        return new Subject(
                new UUID(0, 5), Optional.of(COMMUNE), Set.of(Role.ORGANISER), Set.of(), SignedInBy.FULL, false);
    }
}
