package vn.camtay.roster;

/// What a part of the program keeps that tells who a person is, beyond their row of the roster. Each part that keeps
/// such a thing implements this; whoever is deleted is then forgotten everywhere.
public interface PersonTraces {
    /// Forgets it, in the transaction of the deletion; anonymous facts stay.
    void forget(Person person);

    /// Once the deletion is on the disk: for files.
    default void sweep(Person person) {}
}
