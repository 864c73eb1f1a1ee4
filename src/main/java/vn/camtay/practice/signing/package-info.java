/// Signatures to practise with: a training authority, its certificates, papers signed by them and read again.
///
/// The signatures are real ones (PAdES-BASELINE-B) of an authority that nobody outside this machine knows.
/// Nothing is fetched from a network: no trusted list, no answer about revocation, no time stamp.
@NullMarked
package vn.camtay.practice.signing;

import org.jspecify.annotations.NullMarked;
