package vn.camtay.bench;

/// A person of the seeded data who is signed in.
///
/// @param code what is printed on the badge to sign in by; empty where nobody will
record Someone(String commune, String person, String session, String cookie, String code) {
    String cookies() {
        return "camtay=" + cookie;
    }
}
