import { formatCount } from "@/lib/format";
import { routes } from "@/lib/routes";

type Props = { ageLimitMonths: number };

/** The rule of `advise`, in words. */
export function RankingRule({ ageLimitMonths }: Props) {
  return (
    <div className="max-w-[42rem] space-y-3">
      <p>
        One rule ranks every list of this kind, and price alone never beats what a machine can do:
      </p>
      <ol className="list-decimal space-y-1 pl-5">
        <li>What holds more of the models in its own memory stands first.</li>
        <li>Then what runs more of them at all, with a part in system memory.</li>
        <li>Then what writes more of them at least as fast as is enough for the purpose.</li>
        <li>
          Then what costs least for its speed. Speed beyond what is enough counts for nothing, so
          among machines that are fast enough it is the cheapest.
        </li>
      </ol>
      <p>
        Models are taken at Q4_K_M, or in the format they are published in. Memory and speed are{" "}
        <a href={routes.methodology()}>our engine’s estimates</a>. Cards are reckoned with
        32&nbsp;GB of DDR5-5600 beside them and without the computer around them; Macs and small
        computers are whole. Of a price range the middle counts. A price ranks a machine only when
        its page gives a day or month, and for {formatCount(ageLimitMonths)} months: all others are
        listed apart, with the price at which each would stand first.
      </p>
      <p>
        We sell nothing here, and no link decides an order:{" "}
        <a href={routes.howWeMakeMoney()}>how we make money</a>. Noise is in no record, because no
        source we read measures it; the power a machine draws is the nearest thing to it.
      </p>
    </div>
  );
}
