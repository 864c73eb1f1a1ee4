/// Two lessons beside the drills: claims that go round, and how to read an address. What is typed is read and
/// forgotten.
@NullMarked
package vn.camtay.drill.lesson;

import org.jspecify.annotations.NullMarked;
