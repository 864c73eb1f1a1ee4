package vn.camtay.practice.signing;

import java.time.Instant;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;
import vn.camtay.access.key.Keys;

/// Certificates to practise with. None is stored: the persona, the generation and the moment of issue, which
/// the rehearsal's facts know, give the same certificate again on the same machine.
@Component
public class Certificates {
    private final SingletonSupplier<TrainingAuthority> authority;

    Certificates(Keys keys) {
        this.authority = SingletonSupplier.of(() -> TrainingAuthority.of(keys));
    }

    /// A persona's certificate, valid for a year from its issue.
    public TrainingCertificate issue(String persona, String name, int generation, Instant moment) {
        return of(new Signer.Person(persona, name, generation, moment));
    }

    public TrainingCertificate of(Signer signer) {
        return TrainingCertificate.of(authority().certify(signer).certificate());
    }

    /// The certificate of the authority that issues all others.
    public TrainingCertificate ofAuthority() {
        return TrainingCertificate.of(authority().issuing());
    }

    TrainingAuthority authority() {
        return authority.obtain();
    }
}
