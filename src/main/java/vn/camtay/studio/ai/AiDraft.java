package vn.camtay.studio.ai;

import java.time.Instant;
import java.util.UUID;
import vn.camtay.studio.ai.AskForDraft.About;

/// What came of one ask, kept for the person who asked.
public record AiDraft(UUID id, UUID person, About about, String text, Outcome ending, Instant at) {}
