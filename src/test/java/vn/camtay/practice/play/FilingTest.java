package vn.camtay.practice.play;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.camtay.practice.trouble.Effect;

/// Step 3: the form, its signature, what is attached, and sending it.
class FilingTest {
    private static Rehearsing rehearsing(TestScript script) {
        return Rehearsing.of(script.build());
    }

    @Test
    void signing_needs_a_certificate_first() {
        var preview = rehearsing(TestScript.birth()).upTo(Stage.PREVIEW);
        assertThat(preview.does(new Action.SignForm(true)).slips()).containsExactly(Slip.NO_CERTIFICATE);
        var signed = preview.does(new Action.RegisterCertificate(true)).does(new Action.SignForm(true));
        assertThat(signed.state().dossier().signed()).isTrue();
    }

    @Test
    void a_form_filled_anew_is_unsigned() {
        var signed = rehearsing(TestScript.birth())
                .upTo(Stage.PREVIEW)
                .does(new Action.RegisterCertificate(true))
                .does(new Action.SignForm(true))
                .does(new Action.GoBack())
                .does(new Action.GoBack())
                .does(new Action.HandInForm(Set.of()));
        assertThat(signed.state().dossier().signed()).isFalse();
    }

    @Test
    void a_word_file_is_of_the_wrong_type_and_a_large_picture_goes_as_a_pdf() {
        var attach = rehearsing(TestScript.birth()).withAllPapers().upTo(Stage.ATTACH);
        assertThat(attach.does(Rehearsing.attach("word", false)).slips()).containsExactly(Slip.FILE_OF_WRONG_TYPE);
        assertThat(attach.does(Rehearsing.attach("large", false)).slips()).containsExactly(Slip.FILE_TOO_LARGE);
        assertThat(attach.does(Rehearsing.attach("large", true)).slips()).isEmpty();
    }

    @Test
    void what_was_attached_and_not_saved_does_not_go_on() {
        var attached = rehearsing(TestScript.birth()).upTo(Stage.ATTACH).does(Rehearsing.attach("good", false));
        assertThat(attached.does(new Action.LeaveAttaching()).slips()).containsExactly(Slip.NOT_SAVED);
    }

    @Test
    void who_knows_how_goes_back_for_papers_that_were_not_really_saved() {
        var unsaved = rehearsing(TestScript.birth()
                        .with(TestScript.fault("unsaved", Stage.RECEIVE, Effect.ATTACHED_GONE, Effect.NONE)))
                .upTo(Stage.DECLARE);
        assertThat(unsaved.state().dossier().attached()).containsKey("birth-notice");
        assertThat(unsaved.state().dossier().saved()).isTrue();
    }

    @Test
    void nothing_is_sent_without_the_declaration() {
        assertThat(rehearsing(TestScript.birth())
                        .upTo(Stage.DECLARE)
                        .does(new Action.DeclareAndSend(false))
                        .slips())
                .containsExactly(Slip.NOT_DECLARED);
    }
}
