/// Badges' codes: how they follow from the secret, where they are found, and the pages a trainee enters by.
@NullMarked
package vn.camtay.access.badge;

import org.jspecify.annotations.NullMarked;
