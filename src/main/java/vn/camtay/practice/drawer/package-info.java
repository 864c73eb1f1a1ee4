/// The invented residents whose papers are practised with: who they are, what lies in their drawers, and how it looks.
@NullMarked
package vn.camtay.practice.drawer;

import org.jspecify.annotations.NullMarked;
