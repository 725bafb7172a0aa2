import type { CardLimit, ContextCurveData } from "@/lib/answers/context-curve";
import { formatCapacity, formatCount, formatFixed } from "@/lib/format";
import { ContextCurve } from "../plots/context-curve";
import { Disclosure } from "../ui/disclosure";

type Props = { name: string; curve: ContextCurveData };

/** Memory against context: the curve, how far cards of each size go, and the points as a table. */
export function ContextMemory({ name, curve }: Props) {
  const { limits, points, quantization } = curve;
  return (
    <>
      <p className="mb-3 max-w-[42rem]">
        At {quantization} on one NVIDIA card with llama.cpp. The cache is what grows: in 16 bits, or
        in 8 bits at about half the size.
      </p>
      <div className="grid grid-cols-[minmax(0,1fr)] items-start gap-6 md:grid-cols-[26rem_minmax(0,1fr)]">
        <figure>
          <ContextCurve name={name} curve={curve} />
        </figure>
        {limits.length > 0 && <Limits limits={limits} />}
      </div>
      <Disclosure summary="The curve as a table">
        <table className="data-table max-w-[30rem]">
          <thead>
            <tr>
              <th className="number">Context, tokens</th>
              <th className="number">16-bit cache, GiB</th>
              <th className="number">8-bit cache, GiB</th>
            </tr>
          </thead>
          <tbody>
            {points.map(({ contextTokens, f16GiB, q8GiB }) => (
              <tr key={contextTokens}>
                <td className="number">{formatCount(contextTokens)}</td>
                <td className="number">{formatFixed(f16GiB, 1)}</td>
                <td className="number">{formatFixed(q8GiB, 1)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Disclosure>
    </>
  );
}

function Limits({ limits }: { limits: readonly CardLimit[] }) {
  return (
    <table className="data-table max-w-[30rem]">
      <caption className="pb-1 text-left text-sm font-semibold">
        The longest context that fits, in tokens
      </caption>
      <thead>
        <tr>
          <th>Card</th>
          <th className="number">16-bit cache</th>
          <th className="number">8-bit cache</th>
        </tr>
      </thead>
      <tbody>
        {limits.map(({ memoryGiB, f16Tokens, q8Tokens }) => (
          <tr key={memoryGiB}>
            <td>{formatCapacity(memoryGiB)}</td>
            <td className="number">{f16Tokens > 0 ? formatCount(f16Tokens) : "none"}</td>
            <td className="number">{formatCount(q8Tokens)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
