package vn.camtay.store.care;

import java.io.PrintWriter;
import java.util.List;

/// One line of `verify` or `doctor`.
sealed interface Finding {
    /// @param what what was looked at and found in order
    record Fine(String what) implements Finding {}

    /// @param what what is wrong
    /// @param remedy what to do about it
    record Problem(String what, String remedy) implements Finding {}

    /// Prints them for people; the exit code is 0 only when all is fine.
    static int print(List<? extends Finding> findings, PrintWriter out) {
        var code = 0;
        for (var finding : findings) {
            switch (finding) {
                case Fine(var what) -> out.println("tốt    " + what);
                case Problem(var what, var remedy) -> {
                    out.println("LỖI    " + what);
                    out.println("       → " + remedy);
                    code = 1;
                }
            }
        }
        out.flush();
        return code;
    }
}
