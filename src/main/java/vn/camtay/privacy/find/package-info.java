/// The rules that find each kind of personal data on a sheet of tokens.
@NullMarked
package vn.camtay.privacy.find;

import org.jspecify.annotations.NullMarked;
