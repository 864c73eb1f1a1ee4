package vn.camtay.studio.ai;

/// What sort of service a commune asks.
public enum AiKind {
    /// None: everything works without.
    OFF,
    /// This program's own practice service, which is no AI.
    PRACTICE,
    OPENAI,
    OLLAMA;

    public String key() {
        return "studio.ai.kind." + name().toLowerCase(java.util.Locale.ROOT);
    }

    boolean isElsewhere() {
        return this == OPENAI || this == OLLAMA;
    }
}
