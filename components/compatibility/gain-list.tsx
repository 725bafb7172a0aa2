import type { SupportItem } from "@/lib/catalog/schemas/support-fact";
import { SUPPORT_GAIN, SUPPORT_NAME } from "./words";

type Props = { items: readonly SupportItem[] };

/** What a reader gains by each feature. */
export function GainList({ items }: Props) {
  return (
    <dl className="grid gap-x-12 gap-y-2 text-sm sm:grid-cols-2">
      {items.map((item) => (
        <div key={item}>
          <dt className="inline font-semibold">{SUPPORT_NAME[item]}: </dt>
          <dd className="inline text-quiet">{SUPPORT_GAIN[item]}</dd>
        </div>
      ))}
    </dl>
  );
}
