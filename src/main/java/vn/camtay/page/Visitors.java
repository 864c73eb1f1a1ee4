package vn.camtay.page;

import jakarta.servlet.http.HttpServletRequest;

/// Tells the frame who is looking. Sign-in implements it, so that the frame need not know sign-in.
@FunctionalInterface
public interface Visitors {
    Visitor of(HttpServletRequest request);
}
