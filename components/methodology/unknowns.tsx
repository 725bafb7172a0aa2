const UNKNOWNS: readonly (readonly [string, string])[] = [
  [
    "Models that do not write",
    "Embedding, reranking, speech, image and video models keep no such cache. They are not estimated.",
  ],
  [
    "The bandwidth of your system memory",
    "Tables assume 32 GB of two-channel DDR5-5600 beside a card. The checker lets you say otherwise.",
  ],
  [
    "What else runs on your machine",
    "A desktop and a browser may take a gigabyte of a card. The verdict “tight” leaves no room for that.",
  ],
  [
    "Heat and power limits",
    "A laptop with a low power limit, or a card that throttles, lies at the low end of the range or under it.",
  ],
  [
    "Quality",
    "Whether a model still answers well at few bits is not worked out here: a verdict is about memory.",
  ],
  [
    "Unpublished shapes",
    "Where no source states how a model’s layers cache, the answer is “unknown”, not a guess.",
  ],
  [
    "Next month’s runtime",
    "A new kernel can double a speed. Figures hold for runtimes of this edition’s day unless a version is named.",
  ],
];

/** What the engine cannot know, and what that means for an answer. */
export function Unknowns() {
  return (
    <dl className="max-w-[48rem] border-t border-rule">
      {UNKNOWNS.map(([what, meaning]) => (
        <div
          key={what}
          className="grid gap-x-6 gap-y-1 border-b border-rule py-2.5 sm:grid-cols-[14rem_1fr]"
        >
          <dt className="font-semibold">{what}</dt>
          <dd>{meaning}</dd>
        </div>
      ))}
    </dl>
  );
}
