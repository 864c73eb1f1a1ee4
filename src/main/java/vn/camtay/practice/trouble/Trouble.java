package vn.camtay.practice.trouble;

import java.util.List;
import java.util.Optional;
import vn.camtay.practice.play.Stage;

/// A named fault or scam.
///
/// @param at the stage on whose arrival it strikes
/// @param when how far the dossier has to be for it to strike there
/// @param harm what it does when it strikes
/// @param silent does its harm without a word; the resident finds out later
/// @param symptom what the resident sees or hears; of a call, one line after another
/// @param teaching one line to keep
/// @param article id of the article in `guide`
public record Trouble(
        String id,
        Kind kind,
        Channel channel,
        String title,
        Stage at,
        When when,
        Effect harm,
        boolean silent,
        List<String> symptom,
        List<Move> moves,
        String teaching,
        String article) {
    public enum Kind {
        FAULT,
        SCAM
    }

    /// How it comes.
    public enum Channel {
        PORTAL,
        APP,
        CALL,
        MESSAGE,
        QR
    }

    public enum When {
        ANY,
        /// The office has received it.
        RECEIVED,
        /// The office wants something mended.
        RETURNED,
        /// The promised day passed, and another was promised.
        APOLOGISED
    }

    public Trouble {
        symptom = List.copyOf(symptom);
        moves = List.copyOf(moves);
    }

    /// Something the resident may do about it.
    ///
    /// @param then what it does to the rehearsal, besides settling the trouble where it is right
    /// @param because why it is right or wrong, told afterwards
    public record Move(String id, String label, Verdict verdict, Effect then, String because) {}

    public enum Verdict {
        RIGHT,
        WRONG,
        /// What a scammer wants: explained kindly, with a way back.
        FALL
    }

    public Optional<Move> findMove(String move) {
        return moves.stream().filter(one -> one.id().equals(move)).findFirst();
    }
}
