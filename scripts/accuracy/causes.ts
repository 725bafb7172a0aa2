/** Why a class misses its target, by "quantity/group": causes that no setting of the rows states. */
const CAUSES: Readonly<Record<string, string>> = {
  "prefill/one device, dense":
    "Which kernels a build has decides more than the chip: with and without rocWMMA one Strix Halo reads Llama 2 7B at 1,083 and 284 tokens a second; an A100 of May 2024 gives 604 with 16-bit weights, an L40S 2,254; 52 of the 145 rows are one author's of May 2024, and without them the age of a build has little to be fitted on.",
  "prefill/one device, mixture of experts":
    "Narrowly, and only with sources left out: 42 of the 73 rows are Strix Halo of two authors, whose builds lie a year apart, so each is asked with the factors of the other's year.",
  "total memory/self-reported":
    "Readings of a whole card, with whatever else it held: one reporter gives 8.2 GB for six models whose files are 4 to 12 GB, another 6.1 to 6.7 GB for models of 0.6 and 1.7 billion parameters.",
};

/** Why three of the outcomes are wrong. */
export const OUTCOME_CAUSE =
  "m02572 and m02573 run out in vLLM at a share of the card their source does not state (0.9 is assumed); m02357 fails while TensorRT-LLM builds its engine, at a context that is not stated.";

/** The cause of a miss, or a plain admission. */
export function causeOf(quantity: string, group: string): string {
  return CAUSES[`${quantity}/${group}`] ?? "No cause is known.";
}
