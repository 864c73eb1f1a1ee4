package vn.camtay.studio.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.camtay.studio.mention.ProperName;
import vn.camtay.studio.mention.Reading;
import vn.camtay.studio.text.Passage;
import vn.camtay.studio.text.Phrases;
import vn.camtay.studio.text.Wordlists;

/// Nobody is given the office that the facts give to somebody else.
final class RoleRule implements Rule {
    private static final Phrases ROLES =
            Wordlists.at("/content/studio/mentions.txt").phrases("roles");
    private static final int FAR = 7;

    private final Map<String, Set<String>> known = new HashMap<>();

    /// @param name without marks
    private record Holder(String name, String role, ProperName mention) {}

    RoleRule(Grounds grounds) {
        grounds.facts().stream()
                .flatMap(fact -> holders(fact).stream())
                .forEach(holder -> known.computeIfAbsent(holder.name, name -> new HashSet<>())
                        .add(holder.role));
    }

    @Override
    public List<Problem> problems(Draft draft) {
        return holders(draft.reading()).stream()
                .filter(this::isSwapped)
                .map(holder -> draft.problem(
                        ProblemKind.NAME,
                        holder.mention,
                        "Theo sự việc của đề bài, \"" + draft.quote(holder.mention)
                                + "\" giữ chức vụ khác. Hãy đối chiếu lại tên và chức vụ."))
                .toList();
    }

    private boolean isSwapped(Holder holder) {
        var own = known.get(holder.name);
        return own != null
                && !own.contains(holder.role)
                && known.values().stream().anyMatch(roles -> roles.contains(holder.role));
    }

    private static List<Holder> holders(Reading reading) {
        var holders = new ArrayList<Holder>();
        for (var name : reading.names()) {
            var role = name.sort() == ProperName.Sort.PERSON && name.to() - name.from() > 1
                    ? role(reading.passage(), name)
                    : "";
            if (!role.isEmpty()) {
                holders.add(new Holder(bare(reading.passage(), name.from(), name.to()), role, name));
            }
        }
        return holders;
    }

    /// "Chủ tịch UBND xã Nguyễn …" or "Nguyễn …, Chủ tịch UBND xã".
    private static String role(Passage passage, ProperName name) {
        for (var i = name.from() - 1; i >= name.from() - FAR && passage.at(i).isWord(); i--) {
            var length = ROLES.lengthAt(passage, i);
            if (length > 0 && !isPart(passage, i)) {
                return bare(passage, i, i + length);
            }
        }
        var after = name.to() + 1;
        var length = passage.at(name.to()).is(",") ? ROLES.lengthAt(passage, after) : 0;
        return length > 0 ? bare(passage, after, after + length) : "";
    }

    /// "phó chủ tịch" is no "chủ tịch".
    private static boolean isPart(Passage passage, int index) {
        return passage.at(index - 1).bare().equals("pho")
                || passage.at(index - 1).bare().equals("nguyen");
    }

    private static String bare(Passage passage, int from, int to) {
        return String.join(
                " ",
                passage.tokens().subList(from, to).stream()
                        .map(token -> token.bare())
                        .toList());
    }
}
