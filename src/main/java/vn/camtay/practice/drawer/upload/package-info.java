/// Files from trainees' own phones: examined, answered with what can be learnt, and dropped.
@NullMarked
package vn.camtay.practice.drawer.upload;

import org.jspecify.annotations.NullMarked;
