package vn.camtay.plan;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A training plan as data. Each datum keeps the line it was read from; what the document leaves open is null.
public record Plan(
        Heading heading,
        List<Sourced<LegalBase>> legalBases,
        Aims aims,
        Audience audience,
        Schedule schedule,
        Content content,
        Budget budget,
        List<Duty> duties,
        Closing closing) {

    public Plan {
        legalBases = List.copyOf(legalBases);
        duties = List.copyOf(duties);
    }

    /// The top of the first page.
    ///
    /// @param issuer as printed, its lines joined ("ỦY BAN NHÂN DÂN XÃ LỘC HƯNG")
    /// @param place where it was signed ("Lộc Hưng")
    /// @param number number and symbol ("12/KH-UBND"); null while the number is blank
    /// @param issued null while the day is blank
    /// @param title the abstract below "KẾ HOẠCH", as printed, slips and all
    public record Heading(
            @Nullable Sourced<String> issuer,
            @Nullable Sourced<String> place,
            @Nullable Sourced<String> number,
            @Nullable Sourced<LocalDate> issued,
            @Nullable Sourced<String> title) {}

    /// A document this plan rests on. `kind` is empty where no kind of document is named.
    public record LegalBase(
            String kind,
            @Nullable String number,
            @Nullable LocalDate date,
            @Nullable String issuer,
            String about) {}

    public record Aims(List<Sourced<String>> purposes, List<Sourced<String>> requirements) {
        public Aims {
            purposes = List.copyOf(purposes);
            requirements = List.copyOf(requirements);
        }
    }

    /// Who is to come.
    public record Audience(
            List<Sourced<Group>> groups, @Nullable Sourced<Integer> total) {
        public Audience {
            groups = List.copyOf(groups);
        }
    }

    /// @param label the name of the group without its explanation in brackets
    public record Group(String label, int count) {}

    /// When, where and how.
    ///
    /// @param days all days the plan names for the classes as a whole, before any cluster is named
    /// @param form how it is held, as printed
    public record Schedule(
            List<Sourced<LocalDate>> days,
            List<Sourced<String>> form,
            List<Cluster> clusters,
            @Nullable Sourced<Integer> laptopsPerVenue) {
        public Schedule {
            days = List.copyOf(days);
            form = List.copyOf(form);
            clusters = List.copyOf(clusters);
        }
    }

    /// Hamlets that are trained together.
    ///
    /// @param name as printed where first named ("Cụm 1", "Lớp số 2")
    /// @param days its class days in order; empty when none is stated
    /// @param hamlets with their kind as printed ("ấp 1 Lộc Điền")
    /// @param half the only half of each of its days in which class is held; null for whole days
    public record Cluster(
            Sourced<String> name,
            List<Sourced<LocalDate>> days,
            @Nullable Sourced<String> venue,
            List<Sourced<String>> hamlets,
            @Nullable Sourced<HalfDay> half) {
        public Cluster {
            days = List.copyOf(days);
            hamlets = List.copyOf(hamlets);
        }

        public @Nullable LocalDate firstDay() {
            return days.isEmpty() ? null : days.getFirst().value();
        }
    }

    /// What is taught and by how many trainers.
    public record Content(List<Topic> topics, @Nullable Sourced<Integer> trainers) {
        public Content {
            topics = List.copyOf(topics);
        }
    }

    public record Topic(Sourced<String> title, List<Sourced<String>> items) {
        public Topic {
            items = List.copyOf(items);
        }
    }

    /// @param source where the money comes from, as printed
    /// @param amount in whole đồng
    public record Budget(
            @Nullable Sourced<String> source, @Nullable Sourced<Long> amount) {}

    /// What one unit has to do.
    public record Duty(Sourced<String> unit, List<Task> tasks) {
        public Duty {
            tasks = List.copyOf(tasks);
        }
    }

    /// @param deadline the day by which it is to be done, where stated
    /// @param dated whether any day or month is named in it, other than that of a cited document
    public record Task(Sourced<String> text, @Nullable LocalDate deadline, boolean dated) {}

    public record Closing(
            List<Sourced<String>> recipients, @Nullable Signer signer) {
        public Closing {
            recipients = List.copyOf(recipients);
        }
    }

    /// @param authority on whose behalf ("TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH"); empty when signed in one's own right
    public record Signer(String authority, Sourced<String> title, Sourced<String> name) {}
}
