package vn.camtay.roster;

import vn.camtay.intake.ForeignFile;

final class PlanOfPeople {
    private PlanOfPeople() {}

    static PlannedPeople read(ForeignFile file) {
        throw new UnsupportedOperationException(file.name());
    }
}
