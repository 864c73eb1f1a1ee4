package vn.camtay.drill.sitting;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import vn.camtay.drill.Answer;
import vn.camtay.drill.item.Channel;
import vn.camtay.drill.score.Judgement;

/// What somebody spots well and what slips past them, of their latest answers in each channel. It compares them with
/// nobody.
///
/// @param well channels in which false ones are stopped and true ones trusted
/// @param slips channels in which false ones are trusted
/// @param wronged channels in which true ones are taken for tricks
public record Strengths(List<Channel> well, List<Channel> slips, List<Channel> wronged) {
    private static final int LATEST = 6;
    private static final int FEWEST = 2;
    private static final double WELL = 0.75;
    private static final double OFTEN = 0.5;

    public static Strengths of(List<Answer> answers) {
        var well = new ArrayList<Channel>();
        var slips = new ArrayList<Channel>();
        var wronged = new ArrayList<Channel>();
        for (var channel : Channel.values()) {
            var all = answers.stream()
                    .filter(answer -> answer.shown().channel() == channel)
                    .toList();
            var latest = all.subList(Math.max(0, all.size() - LATEST), all.size());
            var slipped = isOften(latest, false, Judgement.TRUST);
            var doubted = isOften(latest, true, Judgement.DOUBT);
            if (slipped) {
                slips.add(channel);
            }
            if (doubted) {
                wronged.add(channel);
            }
            if (!slipped && !doubted && latest.size() >= FEWEST && worth(latest) >= WELL) {
                well.add(channel);
            }
        }
        return new Strengths(well, slips, wronged);
    }

    private static double worth(List<Answer> answers) {
        return answers.stream().mapToDouble(Answer::worth).average().orElse(0);
    }

    private static boolean isOften(List<Answer> answers, boolean genuine, Judgement judgement) {
        var asked = answers.stream()
                .filter(answer -> answer.shown().genuine() == genuine)
                .toList();
        var times =
                asked.stream().filter(answer -> answer.judgement() == judgement).count();
        return times > 0 && times >= OFTEN * asked.size();
    }

    public boolean isEmpty() {
        return Arrays.asList(well, slips, wronged).stream().allMatch(List::isEmpty);
    }
}
