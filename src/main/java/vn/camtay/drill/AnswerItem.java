package vn.camtay.drill;

import java.util.Set;
import java.util.UUID;
import vn.camtay.drill.item.ItemCode;
import vn.camtay.drill.score.Judgement;
import vn.camtay.drill.score.Sureness;
import vn.camtay.place.CommuneCode;

/// A request to keep what somebody makes of an item.
///
/// @param fact made by the server with the form: sent twice it is one answer
public record AnswerItem(
        CommuneCode commune,
        UUID fact,
        SittingId sitting,
        UUID person,
        ItemCode item,
        Judgement judgement,
        Sureness sureness,
        Set<String> pointed) {}
