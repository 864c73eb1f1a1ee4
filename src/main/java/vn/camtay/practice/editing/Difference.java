package vn.camtay.practice.editing;

import java.util.ArrayList;
import java.util.List;
import vn.camtay.practice.pack.Pack;
import vn.camtay.practice.pack.PackWriting;

/// One line of two versions laid side by side: kept, gone or come.
record Difference(Kind kind, String line) {
    enum Kind {
        SAME,
        GONE,
        COME
    }

    private static final int AROUND = 2;

    /// The lines that differ, each with a few of those around it. Written anew first, so that comments and the breaking
    /// of lines make no difference.
    static List<Difference> between(Pack before, Pack after) {
        return near(all(lines(before), lines(after)));
    }

    private static List<String> lines(Pack pack) {
        return PackWriting.write(pack).text().lines().toList();
    }

    /// By the longest common run of lines.
    private static List<Difference> all(List<String> before, List<String> after) {
        var common = new int[before.size() + 1][after.size() + 1];
        for (var i = before.size() - 1; i >= 0; i--) {
            for (var j = after.size() - 1; j >= 0; j--) {
                common[i][j] = before.get(i).equals(after.get(j))
                        ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        return walk(before, after, common);
    }

    private static List<Difference> walk(List<String> before, List<String> after, int[][] common) {
        var found = new ArrayList<Difference>();
        var i = 0;
        var j = 0;
        while (i < before.size() || j < after.size()) {
            if (i < before.size() && j < after.size() && before.get(i).equals(after.get(j))) {
                found.add(new Difference(Kind.SAME, before.get(i)));
                i++;
                j++;
            } else if (j >= after.size() || (i < before.size() && common[i + 1][j] >= common[i][j + 1])) {
                found.add(new Difference(Kind.GONE, before.get(i++)));
            } else {
                found.add(new Difference(Kind.COME, after.get(j++)));
            }
        }
        return found;
    }

    private static List<Difference> near(List<Difference> all) {
        var kept = new ArrayList<Difference>();
        for (var i = 0; i < all.size(); i++) {
            var around = all.subList(Math.max(0, i - AROUND), Math.min(all.size(), i + AROUND + 1));
            if (around.stream().anyMatch(one -> one.kind() != Kind.SAME)) {
                kept.add(all.get(i));
            }
        }
        return List.copyOf(kept);
    }
}
