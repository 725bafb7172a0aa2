/** What is not known of weights. Units and reasons: `weights-notes.ts`. */
export const WEIGHT_VALUES = {
  "file-uncertainty": 0.005,
  "average-extra-uncertainty": 0.03,
  "active-contradiction": 0.3,
  "native-mxfp4-share": 0.7,
  "unknown-format": 0.1,
} as const;
