package vn.camtay.practice.signing;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/// Who signs a paper of the rehearsal. All of them are invented.
public sealed interface Signer {
    /// The name on the certificate.
    String name();

    /// A persona, by the certificate of one generation: 1 for the first, one more after each loss or change of
    /// phone.
    ///
    /// @param persona the persona's id, which stands for the person in the key
    /// @param issued when that certificate was issued, as the rehearsal's facts know it
    record Person(String persona, String name, int generation, Instant issued) implements Signer {
        public Person {
            if (persona.isBlank() || name.isBlank() || generation < 1) {
                throw new IllegalArgumentException("a persona, a name and a generation from 1");
            }
            // Certificates count in seconds; a moment that was stored in between may have lost its smaller parts.
            issued = issued.truncatedTo(ChronoUnit.SECONDS);
        }
    }

    /// The fictional agency whose clerk finishes dossiers.
    record Agency(String name) implements Signer {
        public Agency {
            if (name.isBlank()) {
                throw new IllegalArgumentException("an agency has a name");
            }
        }
    }
}
