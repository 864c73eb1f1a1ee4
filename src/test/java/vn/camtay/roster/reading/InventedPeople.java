package vn.camtay.roster.reading;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/// Invents people for samples and for the bench: names of the Kinh, S'tiêng and Khmer, ages, posts and devices as a
/// commune of Đồng Nai has them. The same seed gives the same people; nobody is kept in memory.
public final class InventedPeople implements Iterable<InventedPeople.Invented> {
    private static final String[] KINH =
            ("Nguyễn Nguyễn Nguyễn Nguyễn Trần Trần Lê Lê Phạm Phạm Huỳnh Hoàng Phan Vũ Võ Đặng"
                            + " Bùi Đỗ Hồ Ngô Dương Lý Mai Trịnh Đinh Cao Tạ Lương")
                    .split(" ");
    private static final String[] KHMER = "Lâm Thạch Sơn Kim Danh Châu".split(" ");
    private static final String[] MEN_MIDDLE =
            "Văn Văn Hữu Đức Minh Quốc Thanh Xuân Ngọc Công Bá Trung Hoàng".split(" ");
    private static final String[] WOMEN_MIDDLE = "Thị Thị Thị Ngọc Thanh Kim Thu Mỹ Hồng Bích".split(" ");
    private static final String[] MEN =
            ("An Bảo Bình Cường Dũng Duy Đạt Đông Giang Hà Hải Hậu Hiếu Hùng Huy Hưng Khánh Khoa Kiên Lâm Long Lợi"
                            + " Mạnh Nam Nghĩa Nhân Phong Phú Phúc Phước Quang Quý Sang Sơn Tài Tâm Tân Thành Thắng Thiện Thịnh Toàn Trí Trường"
                            + " Tuấn Tùng Vinh Vũ")
                    .split(" ");
    private static final String[] WOMEN =
            ("An Ánh Bích Chi Cúc Diễm Dung Duyên Đào Gấm Giang Hà Hạnh Hằng Hiền Hoa Hòa Hồng Huệ Hương Hường"
                            + " Lan Lệ Liên Linh Loan Ly Mai My Nga Ngân Ngọc Nguyệt Nhàn Nhung Oanh Phượng Quyên Sen Tâm Thảo Thắm Thoa Thu Thúy"
                            + " Thủy Trang Trinh Tuyết Uyên Vân Xuân Yến")
                    .split(" ");
    private static final String[] STIENG_MEN =
            "Khiêu Rách Lôi Sanh Hôn Krế Plôi Brang Giêng Xen Đê Nhum Bích Truông".split(" ");
    private static final String[] STIENG_WOMEN =
            "Hiếu Rôn Nhai Grem Mênh Beng Điếp Lan Vớt Ngưn Hôi Xuyên Brơm Chanh".split(" ");
    private static final String[] KHMER_MEN =
            "Sóc Phênh Chanh Sa Rương Sô Phol Ry Thia Na Rết Bươl Khêm Đa Ra".split(" ");
    private static final String[] KHMER_WOMEN = "Sa Rây Sô Phia Na Ry Thi Da Chan Tha Sa Mol Đa Ni Ươn".split(" ");
    private static final List<String> BOARD_POSTS = List.of(
            "Trưởng ấp",
            "Phó ấp",
            "Trưởng Ban công tác Mặt trận",
            "Tuyên truyền viên",
            "Đoàn viên thanh niên nòng cốt");
    private static final List<String> TEAM_POSTS = List.of("Tổ trưởng", "Tổ phó");

    /// @param number from 1 within the commune
    public record Invented(
            int number,
            String hamlet,
            String name,
            boolean woman,
            int birthYear,
            boolean board,
            String post,
            String phone,
            String devices) {}

    private final List<String> hamlets;
    private final int people;
    private final int board;
    private final long seed;

    /// @param board how many of the people are on the hamlet boards; the rest are in the digital teams
    public InventedPeople(List<String> hamlets, int people, int board, long seed) {
        this.hamlets = List.copyOf(hamlets);
        this.people = people;
        this.board = board;
        this.seed = seed;
    }

    @Override
    public Iterator<Invented> iterator() {
        return stream().iterator();
    }

    public Stream<Invented> stream() {
        var random = new Random(seed);
        var number = new int[1];
        return IntStream.range(0, hamlets.size()).boxed().flatMap(hamlet -> {
            var names = new HashSet<String>();
            return places(hamlet).map(place -> invent(++number[0], hamlets.get(hamlet), place, names, random));
        });
    }

    private record Place(boolean board, int rank) {}

    /// The board first, as lists have it; a remainder goes to the first hamlets.
    private Stream<Place> places(int hamlet) {
        var onBoard = share(board, hamlet);
        var inTeam = share(people, hamlet) - onBoard;
        return Stream.concat(
                IntStream.range(0, onBoard).mapToObj(rank -> new Place(true, rank)),
                IntStream.range(0, inTeam).mapToObj(rank -> new Place(false, rank)));
    }

    private int share(int all, int hamlet) {
        return all / hamlets.size() + (hamlet < all % hamlets.size() ? 1 : 0);
    }

    private Invented invent(int number, String hamlet, Place place, Set<String> taken, Random random) {
        var woman = random.nextInt(100) < 45;
        var posts = place.board ? BOARD_POSTS : TEAM_POSTS;
        var post = place.rank < posts.size() ? posts.get(place.rank) : "Thành viên";
        var young = post.startsWith("Đoàn viên") || (!place.board && random.nextInt(3) == 0);
        var birthYear = young ? 1992 + random.nextInt(14) : 1960 + random.nextInt(32);
        return new Invented(
                number,
                hamlet,
                newName(woman, taken, random),
                woman,
                birthYear,
                place.board,
                post,
                phone(number),
                devices(random));
    }

    /// No two people of one hamlet have one name, or the sample would ask whether they are one.
    private static String newName(boolean woman, Set<String> taken, Random random) {
        var name = name(woman, random);
        while (!taken.add(NameText.key(name))) {
            name = name(woman, random);
        }
        return name;
    }

    /// Only numbers that belong to nobody.
    private static String phone(int number) {
        return "0900%06d".formatted(number % 1_000_000);
    }

    static String name(boolean woman, Random random) {
        var people = random.nextInt(100);
        if (people < 16) {
            return woman ? "Thị " + pick(STIENG_WOMEN, random) : "Điểu " + pick(STIENG_MEN, random);
        }
        if (people < 26) {
            var given = woman
                    ? pick(KHMER_WOMEN, random) + " " + pick(KHMER_WOMEN, random)
                    : pick(KHMER_MEN, random) + " " + pick(KHMER_MEN, random);
            return pick(KHMER, random) + (woman && random.nextBoolean() ? " Thị " : " ") + given;
        }
        var middle = woman ? pick(WOMEN_MIDDLE, random) : pick(MEN_MIDDLE, random);
        var second = random.nextInt(4) == 0 ? " " + (woman ? pick(WOMEN, random) : pick(MEN, random)) : "";
        return pick(KINH, random) + " " + middle + second + " " + (woman ? pick(WOMEN, random) : pick(MEN, random));
    }

    private static String devices(Random random) {
        var some = random.nextInt(100);
        return some < 70
                ? "điện thoại thông minh"
                : some < 91 ? "điện thoại thông minh, máy tính xách tay" : "không có";
    }

    private static String pick(String[] words, Random random) {
        return words[random.nextInt(words.length)];
    }

    /// The country's communes one after another, each with its code and its people, made as they are asked for.
    public static Stream<Commune> country(int communes, int peopleEach, long seed) {
        return IntStream.range(0, communes).mapToObj(i -> {
            var random = new Random(seed + i);
            var hamlets = new ArrayList<String>();
            var count = 20 + random.nextInt(15);
            for (var hamlet = 1; hamlet <= count; hamlet++) {
                hamlets.add("ấp " + hamlet);
            }
            return new Commune(
                    "%05d".formatted(i + 1), new InventedPeople(hamlets, peopleEach, peopleEach * 45 / 100, seed + i));
        });
    }

    /// @param code of five digits, as the national list has them
    public record Commune(String code, InventedPeople people) {
        public Stream<Invented> stream() {
            return StreamSupport.stream(people.spliterator(), false);
        }
    }
}
