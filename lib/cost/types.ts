/** Everything a comparison with the cloud rests on. All money is in US dollars. */
export type CostAssumptions = {
  hardwarePrice: number;
  /** What of the price comes back when the machine is sold at the end. 0 to 1. */
  resaleShare: number;
  loadWatts: number;
  idleWatts: number;
  /** Hours a day under load. */
  hoursPerDay: number;
  /** Hours a day switched on, those under load among them. */
  poweredHoursPerDay: number;
  electricityPerKilowattHour: number;
  /** Speed of writing, of one conversation. */
  decodeTokensPerSecond: number;
  /** Speed of reading a prompt. */
  prefillTokensPerSecond: number;
  /** Tokens read as a share of all tokens, read and written. 0 to below 1. */
  promptShare: number;
  rentalPerHour: number;
  /** Speed of the rented machine ÷ that of one's own. */
  rentalSpeedRatio: number;
  pricePerMillionInput: number;
  pricePerMillionOutput: number;
  /** How long the machine is meant to serve. */
  horizonMonths: number;
};

/** The three ways to get the same tokens. */
export type CostWay = "own" | "rented" | "api";

/** What one month comes to. */
export type MonthlyCosts = {
  loadKilowattHours: number;
  idleKilowattHours: number;
  electricity: number;
  inputTokens: number;
  outputTokens: number;
  rentedHours: number;
  rented: number;
  api: number;
};
