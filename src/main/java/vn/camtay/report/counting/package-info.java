/// What is counted and how: sessions, hamlets, groups and clusters against the plan, each figure with the people behind
/// it.
@NullMarked
package vn.camtay.report.counting;

import org.jspecify.annotations.NullMarked;
