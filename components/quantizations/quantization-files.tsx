import type { QuantizationFile } from "@/lib/answers/quantization-files";
import { formatCount, formatFixed, formatShare } from "@/lib/format";
import { routes } from "@/lib/routes";
import { bytesToGb } from "@/lib/units";
import { EvidenceMark } from "../catalog/evidence-mark";
import { TableRegion } from "../ui/table-region";
import { bitsText } from "./bits-text";

type Props = { name: string; files: readonly QuantizationFile[]; count: number };

/** Below this share the rounding of a source does not show in two decimals. */
const SHOWN_UNCERTAINTY_SHARE = 0.01;

/** Published files at a quantization: the models asked about most first. */
export function QuantizationFiles({ name, files, count }: Props) {
  return (
    <>
      <TableRegion label={`Files at ${name}`}>
        <table className="data-table max-w-[56rem]" data-enhance="sort">
          <thead>
            <tr>
              <th data-sort="text">Model</th>
              <th className="number" data-sort="number">
                Size, GB
              </th>
              <th className="number" data-sort="number">
                Bits per weight
              </th>
              <th>Where it is listed</th>
            </tr>
          </thead>
          <tbody>
            {files.map((file) => (
              <Row key={`${file.model} ${file.label}`} file={file} />
            ))}
          </tbody>
        </table>
      </TableRegion>
      {count > files.length && (
        <p className="mt-2 text-sm text-quiet">
          The other {formatCount(count - files.length)} stand on the{" "}
          <a href={routes.models()}>pages of their models</a>.
        </p>
      )}
    </>
  );
}

function Row({ file }: { file: QuantizationFile }) {
  const {
    model,
    name,
    bytes,
    bitsPerWeight,
    evidence,
    repository,
    uncertaintyShare = 0,
    url,
  } = file;
  return (
    <tr>
      <td className="min-w-36">
        <a href={routes.model(model)}>{name}</a>
      </td>
      <td className="number" data-value={bytes}>
        <span className="inline-flex items-baseline gap-1.5">
          {uncertaintyShare >= SHOWN_UNCERTAINTY_SHARE && (
            <span className="text-xs text-quiet">±{formatShare(uncertaintyShare)}</span>
          )}
          {formatFixed(bytesToGb(bytes), 2)}
          <EvidenceMark evidence={evidence} />
        </span>
      </td>
      <td className="number" data-value={bitsPerWeight}>
        {bitsPerWeight === undefined ? "unknown" : bitsText(bitsPerWeight)}
      </td>
      <td>
        <a href={url} rel="noopener">
          {repository ?? new URL(url).hostname}
        </a>
      </td>
    </tr>
  );
}
