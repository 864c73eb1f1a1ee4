package vn.camtay.studio;

import java.util.List;
import vn.camtay.place.CommuneCode;
import vn.camtay.place.HamletId;

/// How much the groups ask of AI, for the trainer's view. The part that asks plugs in.
public interface AiUseCounts {
    /// Of the groups that asked at all.
    List<OfGroup> list(CommuneCode commune);

    /// @param asked so far, in all
    /// @param today asked on this day
    /// @param most a day; 0 where no bound is set
    record OfGroup(HamletId hamlet, long asked, long today, long most) {}
}
