package vn.camtay.privacy.gate;

import dev.langchain4j.data.message.ChatMessage;
import dev.langchain4j.data.message.SystemMessage;
import dev.langchain4j.data.message.UserMessage;
import dev.langchain4j.http.client.HttpClientBuilder;
import java.util.List;
import java.util.function.Consumer;
import vn.camtay.privacy.Detector;
import vn.camtay.privacy.Masks;

/// Leave for one question to go to one service: its masked words, the client that carries them, and the way back from
/// placeholders to people. Only the gate makes one.
public final class Permit {
    private final String instruction;
    private final String text;
    private final Masks masks;
    private final AiHost service;
    private final GuardedClient.Builder client;

    Permit(String instruction, String text, Masks masks, AiHost service, Detector detector, Runnable onLeaving) {
        this.instruction = instruction;
        this.text = text;
        this.masks = masks;
        this.service = service;
        this.client = new GuardedClient.Builder(service, detector, onLeaving);
    }

    /// The masked question as LangChain4j takes it.
    public List<ChatMessage> messages() {
        var user = UserMessage.from(text);
        return instruction.isBlank() ? List.of(user) : List.of(SystemMessage.from(instruction), user);
    }

    /// What LangChain4j's models are built with. Whatever goes through it is looked at once more.
    public HttpClientBuilder client() {
        return client;
    }

    /// The same, over a wire that can be hung up.
    HttpClientBuilder client(Wire wire) {
        return client.over(wire);
    }

    /// Listens to the answer word by word. It may be asked anew after a failure; each time is a passage of its own.
    ///
    /// @param soFar is told all of the answer that came until now, again and again; what stood there stays
    public Listening listen(Consumer<String> soFar) {
        return new Listening(this, service, soFar);
    }

    /// An answer, or a piece of one, with what was masked put back.
    public String restored(String answer) {
        return masks.restore(answer);
    }
}
