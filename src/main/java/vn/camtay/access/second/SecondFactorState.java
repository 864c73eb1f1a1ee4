package vn.camtay.access.second;

import java.time.Instant;

/// How far somebody is with their second factor.
public sealed interface SecondFactorState {
    record Off() implements SecondFactorState {}

    /// Shown to a phone, not yet proved by a code; signing in does not ask for it.
    ///
    /// @param key as it is typed into an authenticator app
    record Begun(String key) implements SecondFactorState {
        /// In groups of four, to be read and typed.
        public String spaced() {
            return key.replaceAll("(.{4})(?=.)", "$1 ");
        }
    }

    /// @param recoveryCodes how many are left
    record On(Instant since, int recoveryCodes) implements SecondFactorState {}
}
