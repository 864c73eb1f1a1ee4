package vn.camtay.roster.importing;

/// How many people an import added, changed and left as they were, and how many rows it could not use.
public record Written(int added, int changed, int unchanged, int rejected) {
    static final Written NOTHING = new Written(0, 0, 0, 0);
}
