package vn.camtay.practice.portal;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import org.springframework.util.MultiValueMap;
import vn.camtay.practice.Mode;
import vn.camtay.practice.Running;
import vn.camtay.practice.Secrets;
import vn.camtay.practice.play.Action;
import vn.camtay.practice.play.Attachment;
import vn.camtay.practice.play.Dossier.Receiving;
import vn.camtay.practice.play.Moves;
import vn.camtay.practice.play.Script;

/// Reads what a resident pressed and typed into an action. Secrets and answers are compared here, in memory, and only
/// the verdict goes on.
///
/// @param fields as sent: `do` names the button, the others are its parts
record PortalForm(Running running, MultiValueMap<String, String> fields) {
    Reading read() {
        return fields.values().stream().flatMap(List::stream).anyMatch(IdentityNumbers::mayBeReal)
                ? new Reading.Ready(new Action.TypeRealNumber())
                : readKind();
    }

    private Reading readKind() {
        return switch (text("do")) {
            case "procedure" -> ready(new Action.ChooseProcedure(text("code")));
            case "channel" -> ready(new Action.ChooseChannel(isYes("online")));
            case "papers" -> ready(new Action.TakePapers(Set.copyOf(all("paper"))));
            case "commune" -> ready(new Action.ChooseCommune(text("commune")));
            case "password" -> ready(new Action.GivePassword(isPasswordRight()));
            case "approve-qr" -> ready(new Action.ApproveQr(isYes("share") && isPasscodeRight()));
            case "ask-code" -> ready(new Action.AskForCode());
            case "code" -> ready(new Action.GiveCode(isCodeRight()));
            case "share" -> ready(new Action.Share(isYes("share")));
            case "passcode" -> ready(new Action.GivePasscode(isPasscodeRight()));
            case "reset-passcode" -> ready(new Action.ResetPasscode());
            case "make-account" -> ready(new Action.MakeAccount());
            case "in-person" -> ready(new Action.GoInPerson());
            case "activate" -> ready(new Action.Activate(isCodeRight()));
            case "device" -> ready(new Action.ApproveDevice(isYes("chip")));
            case "certificate" -> ready(new Action.RegisterCertificate(isPasscodeRight()));
            default -> readFiling();
        };
    }

    private Reading readFiling() {
        return switch (text("do")) {
            case "for-whom" -> ready(new Action.ChooseForWhom(isYes("oneself")));
            case "owner" -> ready(new Action.ConfirmOwner());
            case "form" -> readForm();
            case "sign" -> ready(new Action.SignForm(isPasscodeRight()));
            case "unsigned" -> ready(new Action.LeaveUnsigned());
            case "cosign" -> ready(new Action.Cosign(isYes("themselves")));
            case "attach" -> readAttachment();
            case "take-off" -> ready(new Action.TakeOff(text("component")));
            case "save" -> ready(new Action.SaveAttached());
            case "attached" -> ready(new Action.LeaveAttaching());
            case "receive" -> readReceiving();
            case "send" -> ready(new Action.DeclareAndSend(isYes("declared")));
            case "back" -> ready(new Action.GoBack());
            default -> readFollowing();
        };
    }

    private Reading readFollowing() {
        return switch (text("do")) {
            case "show-qr" -> ready(new Action.ShowPaymentQr());
            case "pay" -> ready(new Action.ConfirmPayment(text("receiver").equals(agency())));
            case "keep-code" -> ready(new Action.KeepCode());
            case "next-day" -> ready(new Action.WaitForNextDay());
            case "mend" -> ready(new Action.Mend());
            case "withdraw" -> ready(new Action.Withdraw());
            case "open-result" -> ready(new Action.OpenResult());
            case "judge" -> ready(new Action.JudgeSignature(isYes("good")));
            case "rate" -> readStars();
            case "unrated" -> ready(new Action.LeaveUnrated());
            case "try" -> ready(new Action.Try(text("move")));
            case "come-back" -> ready(new Action.ComeBack());
            case "hint" -> ready(new Action.AskHint());
            case "show" -> readShown();
            default -> new Reading.Unreadable();
        };
    }

    private static Reading ready(Action action) {
        return new Reading.Ready(action);
    }

    private Reading readForm() {
        var faults = new LinkedHashMap<String, Typed.Fault>();
        var differing = new HashSet<String>();
        var kept = new LinkedHashMap<String, String>();
        for (var field : running.script().pack().fields()) {
            var typed = Typed.of(script(), field, text("f." + field.id()));
            typed.findFault().ifPresent(fault -> faults.put(field.id(), fault));
            if (!typed.agrees()) {
                differing.add(field.id());
            }
            kept.put(field.id(), typed.text());
        }
        return faults.isEmpty() ? ready(new Action.HandInForm(differing)) : new Reading.Incomplete(faults, kept);
    }

    private Reading readAttachment() {
        var papers = all("paper");
        return papers.isEmpty()
                ? new Reading.Unreadable()
                : ready(new Action.Attach(text("component"), new Attachment(papers, isYes("pdf"))));
    }

    private Reading readReceiving() {
        return switch (text("how")) {
            case "ELECTRONIC" -> ready(new Action.ChooseReceiving(Receiving.ELECTRONIC));
            case "COUNTER" -> ready(new Action.ChooseReceiving(Receiving.COUNTER));
            case "POST" -> ready(new Action.ChooseReceiving(Receiving.POST));
            default -> new Reading.Unreadable();
        };
    }

    /// Only where the program shows how: elsewhere nobody else's thumb presses.
    private Reading readShown() {
        return running.rehearsal().mode() == Mode.SHOW_ME
                ? ready(new Moves(script()).best(running.state()))
                : new Reading.Unreadable();
    }

    private Reading readStars() {
        return text("stars").matches("[1-5]")
                ? ready(new Action.Rate(Integer.parseInt(text("stars"))))
                : new Reading.Unreadable();
    }

    private boolean isPasswordRight() {
        return text("number").replaceAll("\\D", "").equals(script().persona().number())
                && Secrets.isSame(secrets().password(), text("password"));
    }

    private boolean isPasscodeRight() {
        return Secrets.isSame(secrets().passcode(running.state().eId().passcode()), text("passcode"));
    }

    private boolean isCodeRight() {
        return Secrets.isSame(secrets().code(running.state().eId().code()), text("code"));
    }

    private Secrets secrets() {
        return new Secrets(running.rehearsal().seed());
    }

    private Script script() {
        return running.script();
    }

    private String agency() {
        return script().agency();
    }

    private String text(String name) {
        var value = fields.getFirst(name);
        return value == null ? "" : value;
    }

    private List<String> all(String name) {
        return fields.getOrDefault(name, List.of());
    }

    private boolean isYes(String name) {
        return text(name).equals("yes");
    }
}
