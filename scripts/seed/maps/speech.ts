import type { EcosystemMapSeed } from "@/lib/catalog/schemas/map";

export const speechMap: EcosystemMapSeed = {
  slug: "speech",
  title: "Speech",
  shortTitle: "Speech",
  summary:
    "Engines and servers that turn speech into text, and text into speech, on your own machine.",
  updatedOn: "2026-11-25",
  zones: [
    {
      slug: "stt-engines",
      title: "Speech to text engines",
      shortTitle: "Speech to text",
      tools: ["whisper-cpp", "faster-whisper", "whisperx", "whisperkit", "moonshine"],
      alsoFits: ["ctranslate2"],
    },
    {
      slug: "tts-engines",
      title: "Text to speech engines",
      shortTitle: "Text to speech",
      tools: ["piper", "kokoro", "chatterbox", "coqui-tts"],
    },
    {
      slug: "servers",
      title: "OpenAI-style speech servers",
      shortTitle: "Speech servers",
      tools: ["speaches", "kokoro-fastapi", "localai", "lemonade"],
    },
    {
      slug: "toolkits",
      title: "Cross-platform toolkits",
      shortTitle: "Toolkits",
      tools: ["sherpa-onnx", "mlx-audio"],
    },
  ],
};
