package vn.camtay.guide;

import java.util.Optional;

/// What an article is about, as the source names it. A commune words an article anew; these stay.
public sealed interface Facts {
    Kind kind();

    /// @param official the whole name in the source
    /// @param decision the decision that announced the procedure: "163/QĐ-BTP"
    /// @param result what one gets in the end
    /// @param online where the source says whole or part
    /// @param paperless whether it is one of the services no longer taken on paper since 1 October 2025
    ///     (Chỉ thị 24/CT-TTg)
    /// @param common asked for far more often than its neighbours, and so meant by few words
    /// @param namedOnly nobody has read its page yet: only code and name are known
    record OfProcedure(
            String official,
            String field,
            String decision,
            String result,
            Optional<Online> online,
            boolean paperless,
            boolean common,
            boolean namedOnly)
            implements Facts {
        /// A procedure a commune added itself.
        public static final OfProcedure OWN = new OfProcedure("", "", "", "", Optional.empty(), false, false, false);

        @Override
        public Kind kind() {
            return Kind.PROCEDURE;
        }
    }

    record OfError() implements Facts {
        @Override
        public Kind kind() {
            return Kind.ERROR;
        }
    }

    /// @param dialled whether the reach is a number to call
    record OfAddress(Mark mark, boolean dialled) implements Facts {
        public static final OfAddress OWN = new OfAddress(Mark.OWN, false);

        @Override
        public Kind kind() {
            return Kind.ADDRESS;
        }
    }

    /// How sure an address is.
    enum Mark {
        OK,
        ONE_SOURCE,
        FROM_MEMORY,
        /// The commune answers for it.
        OWN
    }
}
