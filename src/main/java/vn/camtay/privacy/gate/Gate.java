package vn.camtay.privacy.gate;

import dev.langchain4j.model.openai.OpenAiChatModel;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.camtay.access.key.Key;
import vn.camtay.access.key.Keys;
import vn.camtay.access.key.Tokens;
import vn.camtay.privacy.Detector;
import vn.camtay.privacy.Kind;
import vn.camtay.privacy.Masked;
import vn.camtay.privacy.Masks;
import vn.camtay.privacy.Span;
import vn.camtay.privacy.gate.GateOutcome.NeedsConsent;
import vn.camtay.privacy.gate.GateOutcome.NoAnswer;
import vn.camtay.privacy.gate.GateOutcome.Refusal;
import vn.camtay.privacy.gate.GateOutcome.Refused;
import vn.camtay.privacy.gate.GateOutcome.Sent;
import vn.camtay.privacy.gate.GateOutcome.Silence;

/// The one gate to any AI service: whatever leaves passes it. What is personal is masked, the person is shown what
/// would
/// leave and agrees to it, the passage is logged without a word of it; whatever goes wrong, nothing leaves.
@Component
public class Gate {
    private static final int LONGEST = 60_000;
    /// Masking changes what stands around, so the masked text is read again until nothing is left.
    private static final int MOST_READINGS = 4;

    private final PassageLog log;
    private final Key key;
    private final Detector detector = Detector.ours();

    Gate(PassageLog log, Keys keys) {
        this.log = log;
        this.key = keys.derive("privacy.gate");
    }

    /// Asks a service and waits for its answer. Never within a transaction: nobody holds the database for a stranger.
    @Transactional(propagation = Propagation.NEVER)
    public GateOutcome ask(Question question, AiHost service) {
        return switch (open(question, service)) {
            case Opening.Shut shut -> shut.outcome();
            case Opening.Open open -> answered(question, service, open.permit());
        };
    }

    /// The gate's word on a question, for those who talk to the service themselves (word by word, for example), through
    /// the client of the permit.
    @Transactional(propagation = Propagation.NEVER)
    public Opening open(Question question, AiHost service) {
        if (question.text().isBlank()) {
            return new Opening.Stays(new Refused(Refusal.EMPTY));
        }
        if (question.text().length() + question.instruction().length() > LONGEST) {
            return new Opening.Stays(new Refused(Refusal.TOO_LONG));
        }
        if (!service.isAllowed()) {
            return new Opening.Stays(new Refused(Refusal.ADDRESS));
        }
        var knowing = question.names().isEmpty() ? detector : detector.knowing(question.names());
        var masks = new Masks();
        var instruction = masked(question.instruction(), knowing, masks);
        var text = masked(question.text(), knowing, masks);
        var parts = new ArrayList<>(instruction.parts());
        parts.addAll(text.parts());
        var passage = passage(question, instruction.text() + "\n" + text.text(), parts);
        try {
            return decided(question, service, passage, new Reading(instruction, text, parts, masks, knowing));
        } catch (RuntimeException e) {
            return new Opening.Stays(new Refused(Refusal.NOT_LOGGED));
        }
    }

    private record Reading(Masked instruction, Masked text, List<Masked.Part> parts, Masks masks, Detector detector) {}

    private Opening decided(Question question, AiHost service, Passage passage, Reading reading) {
        if (reading.parts().stream().anyMatch(part -> part.span().type() == Kind.CLASSIFIED)) {
            log.add(passage.then(Passage.REFUSED));
            return new Opening.Stays(new Refused(Refusal.CLASSIFIED));
        }
        if (!reading.parts().isEmpty() && !isAgreed(question, passage.mark())) {
            log.add(passage.then(Passage.ASKED));
            var shown = new Masked(reading.text().text(), reading.parts());
            return new Opening.AsksFirst(new NeedsConsent(shown, passage.mark()));
        }
        return new Opening.Open(new Permit(
                reading.instruction().text(),
                reading.text().text(),
                reading.masks(),
                service,
                reading.detector(),
                () -> leave(passage)));
    }

    private void leave(Passage passage) {
        try {
            log.add(passage.then(Passage.SENT));
        } catch (RuntimeException e) {
            throw new Closed(Refusal.NOT_LOGGED);
        }
    }

    private static Masked masked(String text, Detector detector, Masks masks) {
        var parts = new ArrayList<Masked.Part>();
        var masked = text;
        for (var reading = 0; reading < MOST_READINGS; reading++) {
            var found = detector.scan(masked);
            if (found.isEmpty()) {
                break;
            }
            var once = masks.mask(masked, found);
            parts.addAll(once.parts());
            masked = once.text();
        }
        return new Masked(masked, parts);
    }

    /// The mark says which text, to whoever has this machine's key and the text, and nothing to anybody else.
    private Passage passage(Question question, String masked, List<Masked.Part> parts) {
        var mark = key.signHex(question.commune().value(), question.by().toString(), Tokens.hash(masked));
        return new Passage(
                question.commune(),
                question.by(),
                Passage.ASKED,
                counted(parts, span -> span.type().name()),
                counted(parts, Span::why),
                mark);
    }

    private static String counted(List<Masked.Part> parts, Function<Span, String> by) {
        return parts.stream()
                .map(Masked.Part::span)
                .collect(Collectors.groupingBy(by, TreeMap::new, Collectors.counting()))
                .entrySet()
                .stream()
                .map(entry -> entry.getKey() + " " + entry.getValue())
                .collect(Collectors.joining("; "));
    }

    private static boolean isAgreed(Question question, String mark) {
        var consent = question.consent();
        return consent != null
                && MessageDigest.isEqual(
                        consent.getBytes(StandardCharsets.UTF_8), mark.getBytes(StandardCharsets.UTF_8));
    }

    private GateOutcome answered(Question question, AiHost service, Permit permit) {
        try {
            var answer =
                    model(service, permit).chat(permit.messages()).aiMessage().text();
            return answer == null || answer.isBlank()
                    ? new NoAnswer(Silence.NONSENSE)
                    : new Sent(permit.restored(answer));
        } catch (Closed e) {
            return new Refused(e.why());
        } catch (RuntimeException e) {
            return new NoAnswer(Silences.of(e));
        }
    }

    private static OpenAiChatModel model(AiHost service, Permit permit) {
        return OpenAiChatModel.builder()
                .httpClientBuilder(permit.client())
                .baseUrl(service.base().toString())
                .apiKey(service.key() == null ? "none" : service.key())
                .modelName(service.model())
                .timeout(service.patience())
                .maxRetries(0)
                .build();
    }
}
