package vn.camtay.attendance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationContext;
import vn.camtay.CamTayServer;
import vn.camtay.access.DemoSignIn;
import vn.camtay.access.Role;
import vn.camtay.attendance.door.SessionCodes;
import vn.camtay.place.Commune;
import vn.camtay.place.CommuneCode;
import vn.camtay.place.Hamlet;
import vn.camtay.place.Places;
import vn.camtay.plan.ClusterId;
import vn.camtay.plan.PlanId;
import vn.camtay.plan.Programme;
import vn.camtay.plan.Programmes;
import vn.camtay.roster.NewPerson;
import vn.camtay.roster.Person;
import vn.camtay.roster.Roster;
import vn.camtay.shared.Time;

/// The real server in a JVM of its own, for tests that kill it. Its first start fills an empty data directory with a
/// hall of invented people; it then says, a line each, its port, its commune and code, who may be marked, and READY.
public final class HallServer {
    static final CommuneCode COMMUNE = new CommuneCode("25303");
    private static final int PEOPLE = 240;

    private HallServer() {}

    public static void main(String[] arguments) {
        try {
            run(arguments);
        } catch (RuntimeException e) { // the open server would live on, and the test wait for READY
            e.printStackTrace();
            System.exit(1);
        }
    }

    private static void run(String[] arguments) {
        var server = SpringApplication.run(CamTayServer.class, arguments);
        var programmes = server.getBean(Programmes.class);
        var programme = programmes.findCurrent(COMMUNE).orElseGet(() -> fill(server));
        var time = server.getBean(Time.class);
        var session = server.getBean(SessionChoice.class)
                .find(COMMUNE, Optional.empty())
                .orElseThrow();
        System.out.println("PORT " + server.getEnvironment().getProperty("local.server.port"));
        System.out.println("CODE " + server.getBean(SessionCodes.class).codeOf(session, time.now()));
        for (var person : server.getBean(Roster.class).list(COMMUNE, programme.id())) {
            System.out.println("PERSON " + person.markNumber().value() + " " + person.id());
        }
        for (var mark :
                server.getBean(Attendance.class).sheet(COMMUNE, session.id()).all()) {
            System.out.println("MARK " + mark.id() + " " + mark.person() + " " + mark.at());
        }
        if (List.of(arguments).contains("--camtay.demo=true")) {
            System.out.println(
                    "LINK " + server.getBean(DemoSignIn.class).linkFor(COMMUNE, Role.ORGANISER, "Tổ chức lớp"));
        }
        System.out.println("READY");
    }

    private static Programme fill(ApplicationContext server) {
        var places = server.getBean(Places.class);
        places.save(new Commune(COMMUNE, "xã", "Lộc Hưng", "tỉnh Đồng Nai"));
        var hamlets = new ArrayList<Hamlet>();
        for (var name : List.of("ấp 1", "ấp 2", "ấp 3", "ấp Sóc Lớn", "ấp Chà Đôn", "ấp 1 Lộc Điền")) {
            hamlets.add(places.settle(COMMUNE, name));
        }
        var programme = new Programme(
                COMMUNE,
                new PlanId(UUID.randomUUID()),
                1,
                "Kế hoạch tập huấn kỹ năng số",
                List.of(
                        new Programme.Cluster(
                                new ClusterId(UUID.randomUUID()),
                                "Cụm 1",
                                LocalDate.of(2025, 11, 15),
                                "Nhà văn hóa ấp 1",
                                hamlets.subList(0, 5)),
                        new Programme.Cluster(
                                new ClusterId(UUID.randomUUID()),
                                "Cụm 2",
                                LocalDate.of(2025, 11, 16),
                                "Nhà văn hóa ấp 1 Lộc Điền",
                                hamlets.subList(5, 6))),
                List.of(new Programme.Audience("team", "Tổ Công nghệ số cộng đồng", PEOPLE)),
                Optional.of(10));
        server.getBean(Programmes.class).put(programme);
        people(server.getBean(Roster.class), programme, hamlets);
        return programme;
    }

    private static void people(Roster roster, Programme programme, List<Hamlet> hamlets) {
        var families = List.of("Nguyễn Thị", "Trần Văn", "Điểu", "Lê Thị", "Phạm Văn", "Thị");
        var names = List.of("Hạnh", "Bình", "Brel", "Tâm", "Lan", "Minh", "Srơi", "Đào", "Phúc", "Yến");
        for (var i = 0; i < PEOPLE; i++) {
            var name = families.get(i % families.size()) + " " + names.get(i / 6 % names.size());
            var person = roster.add(
                    COMMUNE,
                    new NewPerson(
                            hamlets.get(i % hamlets.size()).id(), name, Optional.empty(), Optional.empty(), List.of()));
            roster.nominate(
                    COMMUNE,
                    programme.id(),
                    person,
                    new Person.Nomination("team", "Tổ viên"),
                    new java.util.UUID(0, 7));
        }
    }
}
