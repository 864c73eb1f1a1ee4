package vn.camtay.studio.desk;

import java.util.Optional;
import vn.camtay.studio.Product;
import vn.camtay.studio.review.Deed;
import vn.camtay.studio.review.Standing;
import vn.camtay.studio.review.Step;

/// Where a product stands, for its group, with the one thing to do next: write, mend, hand in, or wait.
///
/// @param state its key ends with it
/// @param tone of the tag: "good", "wait", "calm" or empty
/// @param toMend how many places the checks find
/// @param path where that one thing is done
record Next(String state, String tone, int toMend, String path) {
    static Next of(Product product, Standing standing, int toMend) {
        var write = Editors.path(product);
        var way = "/studio/products/" + product.id() + "/chain";
        if (standing.newest().isEmpty()) {
            return new Next("begun", "", 0, write);
        }
        return switch (standing.stage()) {
            case WITH_TRAINER -> new Next("trainer", "calm", 0, way);
            case WITH_COMMUNICATIONS -> new Next("communications", "calm", 0, way);
            case RELEASED -> new Next("released", "good", 0, way);
            case WITH_GROUP -> withGroup(standing, toMend, write, way);
        };
    }

    private static Next withGroup(Standing standing, int toMend, String write, String way) {
        if (isReturned(standing.sentBack())) {
            return new Next("returned", "wait", toMend, way);
        }
        if (toMend > 0) {
            return new Next("mend", "wait", toMend, write);
        }
        return new Next(standing.restarted() ? "again" : "ready", "good", 0, way);
    }

    private static boolean isReturned(Optional<Step> sentBack) {
        return sentBack.filter(step -> step.deed() != Deed.TAKEN_BACK).isPresent();
    }

    String tagKey() {
        return "studio.state." + state;
    }

    String actionKey() {
        return "studio.next." + state;
    }
}
