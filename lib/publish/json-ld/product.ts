import { routes } from "@/lib/routes";
import { site } from "@/lib/site/identity";

type Unit = {
  slug: string;
  name: string;
  vendor: string;
  class: string;
  memory: {
    memoryOptionsGiB: readonly number[];
    bandwidthGBPerSecond?: number | undefined;
  };
  power?: { powerWatts?: number | undefined } | undefined;
};

/**
 * schema.org Product of a piece of hardware: who makes it and its figures. No offer, since we sell
 * nothing and prices here are dated observations; no rating, since we have tested nothing.
 */
export function hardwareProduct({ slug, name, vendor, memory, power, class: category }: Unit) {
  return {
    "@context": "https://schema.org",
    "@type": "Product",
    name,
    category,
    brand: { "@type": "Brand", name: vendor },
    url: new URL(routes.hardwareUnit(slug), site.origin).href,
    additionalProperty: [
      property("Memory", memory.memoryOptionsGiB, "GiB"),
      property("Memory bandwidth", memory.bandwidthGBPerSecond, "GB/s"),
      property("Power", power?.powerWatts, "W"),
    ].flat(),
  };
}

function property(name: string, value: number | readonly number[] | undefined, unitText: string) {
  return value === undefined ? [] : [{ "@type": "PropertyValue", name, value, unitText }];
}
