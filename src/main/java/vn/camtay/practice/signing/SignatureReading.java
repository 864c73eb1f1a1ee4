package vn.camtay.practice.signing;

import java.time.Instant;

/// What the signature of a file proves, or why it proves nothing.
public sealed interface SignatureReading {
    /// Signed by this machine's training authority, the whole file covered, not one byte changed since.
    ///
    /// @param moment when it was signed, as the signer says; within the certificate's validity
    record Valid(String signer, TrainingCertificate certificate, Instant moment) implements SignatureReading {}

    /// Signed by this machine's training authority and changed afterwards.
    ///
    /// @param signer who signed the file before it was changed
    record Altered(String signer, Change change) implements SignatureReading {}

    /// Where a file was changed. A signature tells that the signed part changed and never which letter of it.
    sealed interface Change {
        /// Within what was signed: the file as it was saved up to and with this revision.
        ///
        /// @param revision counted from 1; the signature is always its last
        record Signed(int revision) implements Change {}

        /// In the signature itself.
        record Signature() implements Change {}

        /// Saved once more after signing; what was signed is still there, below what was added.
        ///
        /// @param revision the first that the signature does not cover
        record Added(int revision) implements Change {}
    }

    /// Signed by an authority this machine does not know, perhaps a real one: nothing is said about it.
    ///
    /// @param issuer what the file says its authority is called, not checked
    /// @param training whether that name is our training authority's: another machine's, or somebody's who
    ///     borrowed it
    record NotOurs(String issuer, boolean training) implements SignatureReading {}

    record NotSigned() implements SignatureReading {}

    record Unreadable(Why why) implements SignatureReading {}

    /// Why a file was not read.
    enum Why {
        EMPTY,
        TOO_LARGE,
        NOT_A_PDF,
        /// It carries a signature, or the traces of one, that cannot be taken apart.
        BROKEN_SIGNATURE
    }
}
