/// What the drills are made of: messages, calls, pages, codes, apps, letters and visitors, half of them genuine, each
/// with its signs, the next right action and where we have it from. Plain Java; nothing here sends or keeps anything.
@NullMarked
package vn.camtay.drill.item;

import org.jspecify.annotations.NullMarked;
