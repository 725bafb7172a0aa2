import tokenPrices from "../generated/token-prices.json";
import { electricityPrices } from "./electricity";
import { hardwarePrices } from "./hardware";
import { rentalPrices } from "./rental";

/** Every price observation; those of tokens are fetched, the others typed. */
export const prices: readonly unknown[] = [
  ...hardwarePrices,
  ...electricityPrices,
  ...rentalPrices,
  ...tokenPrices,
];
