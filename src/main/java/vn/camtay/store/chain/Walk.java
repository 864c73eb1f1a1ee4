package vn.camtay.store.chain;

import java.util.ArrayList;
import java.util.List;

/// A walk along one chain from its first row to its head, noting where it breaks.
final class Walk {
    private final String chain;
    private final List<String> breaks = new ArrayList<>();
    private String previous = HashChain.START;
    private long next = 1;

    Walk(String chain) {
        this.chain = chain;
    }

    /// The rows come by number. After a break the walk goes on from what the row says, to find every break once.
    void step(Link link) {
        if (link.number() != next) {
            broken(next, link.number() == next + 1 ? "mất dòng này" : "mất các dòng đến " + (link.number() - 1));
        } else if (!link.follows(previous)) {
            broken(link.number(), "dòng này hoặc chỗ của nó đã bị sửa");
        }
        previous = link.hash();
        next = link.number() + 1;
    }

    void end(long headNumber, String headHash) {
        if (headNumber != next - 1) {
            broken(next, "chuỗi chỉ còn " + (next - 1) + " dòng, điểm cuối ghi " + headNumber);
        } else if (!headHash.equals(previous)) {
            broken(headNumber, "mã của điểm cuối khác mã của dòng cuối");
        }
    }

    List<String> breaks() {
        return List.copyOf(breaks);
    }

    private void broken(long number, String what) {
        breaks.add(chain + " dòng " + number + ": " + what);
    }
}
