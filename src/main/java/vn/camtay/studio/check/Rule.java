package vn.camtay.studio.check;

import java.util.List;

/// One thing a draft is looked through for.
interface Rule {
    List<Problem> problems(Draft draft);
}
